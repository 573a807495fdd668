import type { RecordId } from '#core/model';
import type { Edit } from '#core/edit';
import type { Problem } from '#core/entry';
import type { KindName } from '#core/records';
import type { Mapping } from './mapping';
import type { SourceTable } from './source';

/** A table that is taken in, and how. */
export interface Taken {
  readonly table: SourceTable;
  readonly mapping: Mapping;
}

/** Where something stands in what was taken in: the row as the other program counts it, the column from 0. */
export interface SourcePlace {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that does not say a value of its field, and the field that keeps its text instead, if the kind has one. */
export interface Unread extends SourcePlace {
  readonly kind: KindName;
  readonly field: string;
  readonly text: string;
  readonly problem: Problem;
  readonly keptIn?: string;
}

/** A column in which something stands and that nothing takes. */
export interface LeftColumn {
  readonly table: string;
  readonly column: number;
  readonly head: string;
}

/** A record that is made because a cell names it and the plan does not have it. */
export interface Made {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly name: string;
}

/** What a table does to the records of a plan. */
export interface TableImport {
  readonly edits: readonly Edit[];
  /** The records that its rows are about: new ones, ones that change, ones of which it says what the plan says. */
  readonly added: readonly RecordId[];
  readonly changed: readonly RecordId[];
  readonly same: readonly RecordId[];
  readonly unread: readonly Unread[];
  /** Rows whose id another row before them has: they become records of their own. */
  readonly twice: readonly RowPlace[];
}

export type RowPlace = Omit<SourcePlace, 'column'>;

/** What a table holds that does not come into the plan as it stands. */
export interface TableNotes {
  /** Rows that sum up others. */
  readonly totals: readonly RowPlace[];
  readonly left: readonly LeftColumn[];
  /** How many cells hold a formula: what was saved with it is taken. */
  readonly formulas: number;
}

/** What taking in tables does, and what it does not: nothing is dropped unsaid. */
export interface Imported extends Pick<TableImport, 'edits' | 'unread' | 'twice'>, TableNotes {
  /** How many records are new, change, or stay as they are. */
  readonly counts: { readonly added: number; readonly changed: number; readonly same: number };
  readonly made: readonly Made[];
}
