import type { Words } from '#core/model';
import type { KindName, Plan, PlanRecord, Row } from '#core/records';
import type { Cell } from '../table';

/** What one line of a table shows: a record, or one row of its rows. */
export interface Line {
  readonly record: PlanRecord;
  readonly row?: Row;
}

export interface Column {
  /** What a template calls it: the name of a field, or a word for what is worked out. */
  readonly id: string;
  readonly words: Words;
  readonly width: number;
  readonly align: NonNullable<Cell['align']>;
  readonly text: (line: Line) => string;
  /** The field that its cells lead to. */
  readonly field?: string | ((line: Line) => string);
  /** What else its texts hang on besides the line, as text: the unit that they are written in. */
  readonly by?: string;
  /** The kind whose records its texts name. */
  readonly uses?: KindName;
  /** Its sums, one for each row of the foot. */
  readonly sums?: readonly string[];
  /** Lines after each other that say the same are one cell. */
  readonly joins?: true;
  /** Left out while nothing stands in it, unless the template asks for it. */
  readonly ifFilled?: true;
}

/** Columns under one head; left out while there are none. */
export interface ColumnGroup {
  readonly id: string;
  readonly words: Words;
  readonly columns: readonly Column[];
}

/** Lines under a line that names them. */
export interface LineGroup {
  readonly title?: string;
  readonly lines: readonly Line[];
}

/** Something in a plan that a table is made from: the same value, the same table. */
export type Reading = (plan: Plan) => unknown;

/** What a table is made of, before it is laid out. */
export interface Content {
  /** The columns as the program shows them. */
  readonly columns: readonly (Column | ColumnGroup)[];
  /** More columns that a template may ask for. */
  readonly more: readonly (Column | ColumnGroup)[];
  readonly groups: readonly LineGroup[];
  readonly note?: string;
  /** What it hangs on besides its records, and the records that its columns name. */
  readonly readings?: readonly Reading[];
}

/** A table that is made from records, as it can be put into a plan. */
export interface TableKind {
  /** What files call it. */
  readonly name: string;
  readonly words: Words;
  /** The kind whose records it shows. */
  readonly kind: KindName;
  /** The kind of the record that it can be narrowed to: a unit, or the record whose rows it shows. */
  readonly of?: KindName;
  /** The rows field whose rows it shows, where it does not show whole records. */
  readonly rows?: string;
  readonly make: (plan: Plan, records: readonly PlanRecord[]) => Content;
  /** Its title where it is not called by its words. */
  readonly title?: (plan: Plan, of: PlanRecord | undefined) => string;
}

/** Whether columns stand under one head. */
export const isGroup = (column: Column | ColumnGroup): column is ColumnGroup => 'columns' in column;
/** A line for each record. */
export const linesOfRecords = (records: readonly PlanRecord[]): readonly Line[] =>
  records.map((record) => ({ record }));
