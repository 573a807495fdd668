import { textOf, type PastedTable } from '#core/paste';

/** A cell of a table that another program made, as that program shows it. */
export interface SourceCell {
  readonly text: string;
  /** The text is the result that was saved with a formula; formulas are never evaluated. */
  readonly isFormula?: true;
  /** Part of a merged cell that begins above or at the left; its text is there. */
  readonly merged?: 'above' | 'left';
}

export interface SourceRow {
  /** As the other program counts its rows, from 1. */
  readonly number: number;
  readonly cells: readonly SourceCell[];
}

/** A table from another program: a sheet of a workbook, or what was pasted. Rows without content may be left out. */
export interface SourceTable {
  readonly name: string;
  readonly isHidden?: true;
  readonly rows: readonly SourceRow[];
}

export const textAt = (row: SourceRow | undefined, column: number): string => row?.cells[column]?.text ?? '';

/** How many columns the widest row has. */
export const widthOf = ({ rows }: SourceTable): number =>
  rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);

/** A column as Excel calls it: A, B, … Z, AA. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** A pasted table, its rows counted from 1. */
export const sourceOfPasted = ({ rows }: PastedTable): SourceTable => ({
  name: '',
  rows: rows.map((row, index) => ({
    number: index + 1,
    cells: row.map(({ runs, isBelow }) => ({ text: textOf(runs), ...(isBelow && { merged: 'above' as const }) })),
  })),
});

/** The texts of each row, cells merged over rows filled from above: they count for each of them. */
export function filledTexts(rows: readonly SourceRow[]): readonly (readonly string[])[] {
  const above: string[] = [];
  return rows.map(({ cells }) =>
    cells.map(({ text, merged }, column) => {
      const filled = merged === 'above' ? (above[column] ?? '') : text;
      above[column] = filled;
      return filled;
    }),
  );
}
