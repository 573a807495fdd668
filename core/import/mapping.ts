import type { TableOf } from './register-columns';

/**
 * What a column of a table is: a field; the unit of the numbers beside it; the id of the record; in a table of rows the
 * name of the record; or nothing that is taken.
 */
export type Column = { readonly field: string } | 'unit' | 'id' | 'record' | undefined;

/** Which rows name the columns: how many rows stand above them, and how many there are. */
export interface Head {
  readonly above: number;
  readonly rows: number;
}

/** How a table becomes records. */
export interface Mapping extends TableOf {
  readonly head: Head;
  readonly columns: readonly Column[];
}

export const NO_HEAD: Head = { above: 0, rows: 0 };

export const isField = (column: Column): column is { readonly field: string } => typeof column === 'object';
