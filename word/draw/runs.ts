import { Tab, TextRun, type IRunOptions } from 'docx';
import { isRef, type Inline } from '#core/model';
import { refText } from '#core/derive';
import type { Draft } from './draft';

/** Quotation marks, dashes and dots that are half as wide in a Latin font: in Chinese text the Chinese font draws them. */
const SHARED_MARKS = /[\u00b7\u00d7\u00f7\u00b1\u00b0\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2460-\u25ff]/;

const formatOf = (inline: Inline): IRunOptions =>
  isRef(inline)
    ? {}
    : {
        ...(inline.bold && { bold: true }),
        ...(inline.italic && { italics: true }),
        ...(inline.underline && { underline: {} }),
      };

/** Text as runs: line breaks and tabs become Word's, everything else stands as it is. */
export function textRuns(draft: Draft, text: string, format: IRunOptions = {}): readonly TextRun[] {
  const clean = draft.clean(text).replace(/\r\n?/g, '\n');
  if (clean === '') return [];
  const hint = draft.language === 'zh-CN' && SHARED_MARKS.test(clean) ? { font: { hint: 'eastAsia' } } : {};
  return clean.split('\n').map((line, index) => {
    const parts = line.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));
    return new TextRun({ ...format, ...hint, ...(index > 0 && { break: 1 }), children: parts });
  });
}

/** Prose as runs. References stand as the text they show now; comment marks leave no trace. */
export const inlineRuns = (draft: Draft, inlines: readonly Inline[]): readonly TextRun[] =>
  inlines.flatMap((inline) =>
    textRuns(draft, isRef(inline) ? refText(draft.plan, inline) : inline.text, formatOf(inline)),
  );
