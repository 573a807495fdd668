import { useMemo, useState, type ReactElement } from 'react';
import { isBlank, walkSections, type NewId } from '#core/model';
import { importDocument, sayImportNotes, type ImportedDocument } from '#core/import-document';
import type { OpenedWord } from '#ipc';
import { builtInTemplates } from '#templates';
import { Button, Dialog, LanguageChoice, Notice, Select, TextField, useLanguage, useWords } from '../../ui';
import styles from './old-document.module.css';
import { PartTable } from './part-table';
import { useOldDocument, type OldDocumentState } from './use-old-document';
import { useInstalledTemplates } from './use-installed-templates';

export type ForeignWord = Extract<OpenedWord, { kind: 'foreign' }>;

export interface OldDocumentDialogProps {
  readonly word: ForeignWord;
  readonly newId: NewId;
  readonly onCreate: (imported: ImportedDocument) => void;
  readonly onClose: () => void;
}

/** Makes a plan of a Word file of another program: of which template, and each heading where. */
export function OldDocumentDialog({ word, newId, onCreate, onClose }: OldDocumentDialogProps): ReactElement {
  const t = useWords();
  const own = useInstalledTemplates();
  const templates = useMemo(() => [...builtInTemplates(), ...own], [own]);
  const state = useOldDocument(word.name, word.text, templates);
  const [isTried, setIsTried] = useState(false);
  const { document, template, mapping, title } = state;
  const hasTitle = title.trim() !== '';
  const create = (): void => {
    setIsTried(true);
    if (template && hasTitle) onCreate(importDocument(document, { template, mapping, title: title.trim(), newId }));
  };
  return (
    <Dialog
      title={t('oldDocument.title', { name: word.name })}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={create} autoFocus>
            {t('oldDocument.create')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {word.isDamaged && (
          <Notice look="warning" kind={t('common.information')}>
            {t('oldDocument.damaged')}
          </Notice>
        )}
        <p>{t(document.parts.some(({ heading }) => heading) ? 'oldDocument.about' : 'oldDocument.noHeadings')}</p>
        <Wanted
          state={state}
          templates={templates}
          titleProblem={isTried && !hasTitle ? t('newPlan.titleNeeded') : undefined}
        />
        {template && <PartTable state={state} template={template} />}
        <Outcome state={state} />
      </div>
    </Dialog>
  );
}

interface WantedProps {
  readonly state: OldDocumentState;
  readonly templates: ReturnType<typeof builtInTemplates>;
  readonly titleProblem: string | undefined;
}

/** What the plan is called, its language, and its template. */
function Wanted({ state, templates, titleProblem }: WantedProps): ReactElement {
  const t = useWords();
  const { language, template, title, setLanguage, setTemplate, setTitle } = state;
  return (
    <div className={styles['wanted']}>
      <TextField label={t('newPlan.planTitle')} isRequired value={title} onChange={setTitle} error={titleProblem} />
      <LanguageChoice label={t('newPlan.planLanguage')} value={language} onChange={setLanguage} />
      <Select
        label={t('oldDocument.template')}
        options={templates.filter((each) => each.language === language).map(({ id, name }) => ({ id, name }))}
        value={template?.id}
        placeholder={t('common.notChosen')}
        onChange={setTemplate}
      />
    </div>
  );
}

/** How much comes into the plan, and how much does not. */
function Outcome({ state: { imported } }: { readonly state: OldDocumentState }): ReactElement | null {
  const t = useWords();
  const language = useLanguage();
  if (!imported) return null;
  const { plan, notes } = imported;
  const proses = [...walkSections(plan.sections)].map(({ section }) =>
    section.prose.filter(({ type }) => type !== 'generated-table'),
  );
  const filled = proses.filter((prose) => !isBlank(prose));
  const tables = filled.flat().filter(({ type }) => type === 'table').length;
  const lost = sayImportNotes(notes, language).filter(({ isLoss }) => isLoss).length;
  return (
    <p role="status" className={styles['outcome']}>
      {t('oldDocument.outcome', { sections: filled.length, measures: plan.records.measure.length, tables })}
      {lost > 0 && ` ${t('oldDocument.lostCount', { count: lost })}`}
    </p>
  );
}
