import { Bookmark, Paragraph, type FileChild, type ParagraphChild } from 'docx';
import { isRef, type GeneratedTable, type Language, type SmallTable } from '#core/model';
import { drawCharts, type Figure } from '../charts/draw-charts';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { field } from './field';
import { inlineRuns, textRuns } from './runs';
import { typedNumber, type TableNumber } from './table-numbers';

/** What Word counts, as it calls it in the labels of captions. */
export const LABELS = { table: { 'zh-CN': '表', en: 'Table' }, figure: { 'zh-CN': '图', en: 'Figure' } } as const;
type Counted = keyof typeof LABELS;

/** A caption that is listed in front. */
export interface ListedCaption {
  readonly bookmark: string;
  readonly text: string;
}

const GAP: Readonly<Record<Language, string>> = { 'zh-CN': '　', en: '. ' };
const SPACE: Readonly<Record<Language, string>> = { 'zh-CN': '', en: ' ' };

/** 表1, as it reads. */
const labelText = (language: Language, what: Counted, number: number): string =>
  `${LABELS[what][language]}${SPACE[language]}${String(number)}`;

/** A caption as the list in front of the report has it. */
export const listedCaption = (
  language: Language,
  what: Counted,
  { bookmark, number, title }: { readonly bookmark: string; readonly number: number; readonly title: string },
): ListedCaption => ({
  bookmark,
  text: `${labelText(language, what, number)}${GAP[language]}${title}`,
});

/** A number that is shown as a field, with what stands before it. */
interface Label {
  readonly bookmark: string;
  readonly number: number;
  readonly isSet: boolean;
  readonly before: string;
}

/** The label with the number that Word counts on, in the bookmark that the list in front and the text point to. */
function labelRuns(draft: Draft, what: Counted, { bookmark, number, isSet, before }: Label): ParagraphChild {
  const instruction = `SEQ ${LABELS[what][draft.language]} \\* ARABIC${isSet ? ` \\r ${String(number)}` : ''}`;
  const children = [...textRuns(draft, before), ...field(instruction, textRuns(draft, String(number)))];
  return new Bookmark({ id: bookmark, children });
}

const wordBefore = (draft: Draft, what: Counted): string => `${LABELS[what][draft.language]}${SPACE[draft.language]}`;

const tableLabel = (
  draft: Draft,
  { number, bookmark, isSet }: TableNumber,
  before = wordBefore(draft, 'table'),
): ParagraphChild => labelRuns(draft, 'table', { bookmark, number, isSet, before });

/** The title of a table under its number, where the profile numbers tables. */
export function titleRuns(draft: Draft, block: string, runs: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const numbered = draft.tables.find((table) => table.block === block);
  return numbered ? [tableLabel(draft, numbered), ...textRuns(draft, GAP[draft.language]), ...runs] : runs;
}

/** The caption of a small table with its mark; a number that is typed in it stays where it is, as the number that is counted. */
export function captionRuns(draft: Draft, { id, children: [caption] }: SmallTable): readonly ParagraphChild[] {
  const numbered = draft.tables.find((table) => table.block === id);
  const [first, ...rest] = caption.children;
  const typed = numbered && typedNumber(caption.children);
  if (!typed || !first || isRef(first))
    return titleRuns(draft, id, draft.marks.block(caption.id, inlineRuns(draft, caption.children)));
  const behind = { ...first, text: first.text.slice((typed.before + typed.digits).length) };
  const label = tableLabel(draft, numbered, typed.before);
  return draft.marks.block(caption.id, [label, ...inlineRuns(draft, [behind, ...rest])]);
}

function drawFigure(draft: Draft, { picture, caption, below }: Figure): readonly FileChild[] {
  const number = draft.figures.length + 1;
  const bookmark = `_Figure${String(number)}`;
  draft.figures.push(listedCaption(draft.language, 'figure', { bookmark, number, title: caption }));
  const label = labelRuns(draft, 'figure', { bookmark, number, isSet: false, before: wordBefore(draft, 'figure') });
  const children = [label, ...textRuns(draft, `${GAP[draft.language]}${caption}`)];
  const isLast = below.length === 0;
  const spacing = { before: 60, after: isLast ? 160 : 60 };
  return [picture, new Paragraph({ style: STYLE.tableTitle, keepNext: !isLast, spacing, children }), ...below];
}

/** Draws the charts of what a table shows, numbered, each with its caption below it. */
export const drawFigures = (draft: Draft, block: GeneratedTable): readonly FileChild[] =>
  drawCharts(draft, block).flatMap((figure) => drawFigure(draft, figure));
