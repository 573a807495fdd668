import { useMemo, useState } from 'react';
import { countingIds, type Language } from '#core/model';
import {
  guessOutline,
  guessTemplate,
  importDocument,
  oldTextOf,
  readOutline,
  type ImportedDocument,
  type OldDocument,
  type OutlineMapping,
} from '#core/import-document';
import type { Template } from '#core/template';
import type { WordText } from '#core/word-text';

/** How an old document is being made a plan. */
export interface OldDocumentState {
  readonly document: OldDocument;
  readonly language: Language;
  readonly template: Template | undefined;
  readonly mapping: OutlineMapping;
  readonly title: string;
  /** What it becomes as it stands, without its title. */
  readonly imported: ImportedDocument | undefined;
  readonly setLanguage: (language: Language) => void;
  readonly setTemplate: (id: string) => void;
  readonly setMapping: (mapping: OutlineMapping) => void;
  readonly setTitle: (title: string) => void;
}

const isChinese = ({ parts, head }: OldDocument): boolean =>
  /\p{Script=Han}/u.test(JSON.stringify([head, parts.map(({ heading }) => heading?.text), parts[0]?.blocks]));

/** The document as it was read, the template that fits it best, and a place for each part, until the officer says otherwise. */
export function useOldDocument(name: string, text: WordText, templates: readonly Template[]): OldDocumentState {
  const document = useMemo(() => readOutline(oldTextOf(text)), [text]);
  const [language, setLanguage] = useState<Language>(() => (isChinese(document) ? 'zh-CN' : 'en'));
  const [wanted, setTemplate] = useState<string>();
  const [chosen, setChosen] = useState<{ readonly template: Template; readonly mapping: OutlineMapping }>();
  const [title, setTitle] = useState(() => document.head.title ?? name.replace(/\.doc[xm]$/i, ''));
  const fitting = useMemo(
    () =>
      guessTemplate(
        document,
        templates.filter((each) => each.language === language),
      ),
    [document, templates, language],
  );
  const template = templates.find((each) => each.id === wanted && each.language === language) ?? fitting;
  const guessed = useMemo(() => (template ? guessOutline(document, template) : []), [document, template]);
  const mapping = chosen?.template === template && chosen ? chosen.mapping : guessed;
  const imported = useMemo(
    () => template && importDocument(document, { template, mapping, title: '', newId: countingIds() }),
    [document, template, mapping],
  );
  return {
    ...{ document, language, template, mapping, title, imported, setLanguage, setTemplate, setTitle },
    setMapping: (next) => {
      if (template) setChosen({ template, mapping: next });
    },
  };
}
