import { FootnoteReferenceRun, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { sourceOf } from '#core/derive';
import type { Ref } from '#core/model';
import type { Plan } from '#core/records';
import { saySource } from '#core/words';
import type { Purpose } from '../purpose';
import { STYLE } from '../layout/style-ids';

type Footnotes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;

/** The footnotes of a file that say where values come from, gathered while the text is drawn. */
export interface SourceNotes {
  /** Gives, for one section, what stands behind each reference: the mark of a footnote, or nothing. */
  readonly inSection: () => (ref: Ref) => readonly ParagraphChild[];
  readonly footnotes: () => Footnotes;
}

/**
 * A footnote stands where a value of a record is first referred to; a section says the same source once. What the record
 * as a whole was taken from is the office's own affair: only a file for return says it, to those who are asked about it.
 */
export function sourceNotesFor(
  plan: Plan,
  {
    hasSources,
    purpose,
    clean,
  }: { readonly hasSources: boolean; readonly purpose: Purpose; readonly clean: (text: string) => string },
): SourceNotes {
  const texts: string[] = [];
  const said = new Set<string>();
  const noteOf = ({ of }: Ref): string | undefined => {
    const source = hasSources && of.kind === 'field' ? sourceOf(plan, of) : undefined;
    if (!source || (source.label === undefined && purpose !== 'return')) return undefined;
    return clean(saySource(source, plan.language));
  };
  const once = (key: string, where: Set<string>): boolean => !where.has(key) && Boolean(where.add(key));
  return {
    inSection: () => {
      const here = new Set<string>();
      return (ref) => {
        const text = noteOf(ref);
        if (text === undefined || ref.of.kind !== 'field') return [];
        const isFirst = once(`${ref.of.record} ${text}`, said);
        if (!isFirst || !once(text, here)) return [];
        texts.push(text);
        return [new FootnoteReferenceRun(texts.length)];
      };
    },
    footnotes: () =>
      Object.fromEntries(
        texts.map((text, index) => [
          String(index + 1),
          { children: [new Paragraph({ style: STYLE.footnote, children: [new TextRun(` ${text}`)] })] },
        ]),
      ),
  };
}
