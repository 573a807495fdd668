import { Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { isRef, type Inline, type Ref, type Run } from '#core/model';
import { refText } from '#core/derive';
import { RawRuns } from '../raw/raw-xml';
import { runXml } from '../raw/run-xml';
import type { Draft } from './draft';

/** Quotation marks, dashes and dots that are half as wide in a Latin font: in Chinese text the Chinese font draws them. */
const SHARED_MARKS = /[\u00b7\u00d7\u00f7\u00b1\u00b0\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2460-\u25ff]/;

export const formatOf = ({ bold, italic, underline }: Run): IRunOptions => ({
  ...(bold && { bold: true }),
  ...(italic && { italics: true }),
  ...(underline && { underline: {} }),
});

/** Text as runs: line breaks and tabs become Word's, everything else stands as it is. */
export function textRuns(draft: Draft, text: string, format: IRunOptions = {}): readonly TextRun[] {
  const clean = draft.clean(text).replace(/\r\n?/g, '\n');
  if (clean === '') return [];
  const isShared = draft.language === 'zh-CN' && SHARED_MARKS.test(clean);
  const xml = draft.raw && runXml(clean, format, isShared);
  if (draft.raw && xml !== undefined) return [new RawRuns(draft.raw, xml)];
  const hint = isShared ? { font: { hint: 'eastAsia' } } : {};
  return clean.split('\n').map((line, index) => {
    const parts = line.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));
    return new TextRun({ ...format, ...hint, ...(index > 0 && { break: 1 }), children: parts });
  });
}

/**
 * Prose as runs. References stand as the text they show now, with what `after` puts behind them; comment marks leave no
 * trace.
 */
export const inlineRuns = (
  draft: Draft,
  inlines: readonly Inline[],
  after: (ref: Ref) => readonly ParagraphChild[] = () => [],
): readonly ParagraphChild[] =>
  inlines.flatMap((inline): readonly ParagraphChild[] =>
    isRef(inline)
      ? [...textRuns(draft, refText(draft.plan, inline)), ...after(inline)]
      : textRuns(draft, inline.text, formatOf(inline)),
  );
