import type { RecordId } from '#core/model';

/** A cell of a generated table: its text and, where it shows one, the record and field behind it. */
export interface Cell {
  readonly text: string;
  readonly of?: { readonly record: RecordId; readonly field: string };
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** The line that names a group of rows. */
  readonly isGroup?: true;
}

/** A generated table 生成的表: made once from the records, drawn by the window and by Word. */
export interface Table {
  readonly name: string;
  readonly title: string;
  /** One line under the title at the right: 单位：万元. */
  readonly note?: string;
  /** The widths of the columns as parts of the whole. */
  readonly widths: readonly number[];
  /** The rows that are repeated on every page. A cell that a cell above spans is left out, as in HTML. */
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  readonly foot: readonly (readonly Cell[])[];
  /** What stands in place of rows while there are none. */
  readonly empty: string;
}
