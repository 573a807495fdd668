import type { Language, Words } from '#core/model';
import { fillIn } from '#core/words';

/** What a workbook could not carry: a text longer than a cell holds, which keeps its beginning. */
export interface SheetNote {
  readonly kind: 'text-cut';
  readonly sheet: string;
  /** The row and column as Excel calls them: B7. */
  readonly cell: string;
}

const SENTENCES: Readonly<Record<SheetNote['kind'], Words>> = {
  'text-cut': {
    'zh-CN': '“{sheet}”{cell}：文字超过 32767 个字，Excel 的一格放不下，只写出了前面的部分。计划中的文字没有改变。',
    en: '“{sheet}” {cell}: the text is longer than the 32,767 characters that a cell of Excel holds; only its beginning was written. The text in the plan is unchanged.',
  },
};

/** Says a note. */
export const saySheetNote = ({ kind, ...params }: SheetNote, language: Language): string =>
  fillIn(SENTENCES[kind][language], params);
