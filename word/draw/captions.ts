import { Bookmark, type ParagraphChild } from 'docx';
import type { TypedNumber } from '#core/derive';
import { isRef, type Language, type LineBlock } from '#core/model';
import type { Draft } from './draft';
import { field } from './field';
import { inlineRuns, textRuns } from './runs';

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

/** A number that Word counts, in the bookmark that the list in front and the text point to. */
interface Counting {
  readonly bookmark: string;
  readonly number: number;
  /** It does not follow the one before: Word has to be told. */
  readonly isSet: boolean;
}

/** The label with its number as a field; `before` is what stands before the number. */
function labelRuns(
  draft: Draft,
  what: Counted,
  { bookmark, number, isSet }: Counting,
  before = LABELS[what][draft.language] + SPACE[draft.language],
): ParagraphChild {
  const instruction = `SEQ ${LABELS[what][draft.language]} \\* ARABIC${isSet ? ` \\r ${String(number)}` : ''}`;
  const children = [...textRuns(draft, before), ...field(instruction, textRuns(draft, String(number)))];
  return new Bookmark({ id: bookmark, children });
}

/** A title under its number, where it has one. */
export const titleRuns = (
  draft: Draft,
  what: Counted,
  counting: Counting | undefined,
  runs: readonly ParagraphChild[],
): readonly ParagraphChild[] =>
  counting ? [labelRuns(draft, what, counting), ...textRuns(draft, GAP[draft.language]), ...runs] : runs;

/** What a caption of the officer's own is counted as. */
interface CaptionNumber {
  readonly what: Counted;
  readonly counting?: Counting | undefined;
  readonly typed?: TypedNumber | undefined;
}

/** A caption that was written, with its mark; a number that is typed in it stays where it is, as the number that is counted. */
export function captionRuns(
  draft: Draft,
  { id, children }: LineBlock,
  { what, counting, typed }: CaptionNumber,
): readonly ParagraphChild[] {
  const [first, ...rest] = children;
  if (!counting || !typed || !first || isRef(first))
    return titleRuns(draft, what, counting, draft.marks.block(id, inlineRuns(draft, children)));
  const behind = { ...first, text: first.text.slice((typed.before + typed.digits).length) };
  const label = labelRuns(draft, what, counting, typed.before);
  return draft.marks.block(id, [label, ...inlineRuns(draft, [behind, ...rest])]);
}
