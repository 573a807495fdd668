import type { RecordId, TableName, Words } from '#core/model';
import type { KindName, Plan, PlanRecord } from '#core/records';
import { COLUMN_WORDS, TABLE_TITLES } from '#core/words';
import { fieldText } from '../field-text';
import type { Cell, Table } from '../table';

/** A column of a table with one row a record. */
export interface Column<R> {
  readonly words: Words;
  readonly width: number;
  readonly field?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly text: (record: R, index: number) => string;
}

/** A table with one row a record and nothing below. */
export function simpleTable<R extends { readonly id: RecordId }>(
  plan: Plan,
  name: TableName,
  columns: readonly Column<R>[],
  records: readonly R[],
): Table {
  return {
    name,
    title: TABLE_TITLES[name][plan.language],
    widths: columns.map((column) => column.width),
    head: [columns.map((column): Cell => ({ text: column.words[plan.language], align: 'center' }))],
    body: records.map((record, index) =>
      columns.map((column): Cell => {
        const cell = { text: column.text(record, index), align: column.align ?? 'left' };
        return column.field === undefined ? cell : { ...cell, of: { record: record.id, field: column.field } };
      }),
    ),
    foot: [],
  };
}

/** A column that shows a field as references show it. */
export const shows = <R extends PlanRecord>(
  plan: Plan,
  kind: KindName,
  field: string,
  words: Words,
  width: number,
  align: 'left' | 'center' = 'center',
): Column<R> => ({
  words,
  width,
  field,
  align,
  text: (record) => fieldText(plan, kind, record, field),
});

/** The column 序号. */
export const counter = {
  words: COLUMN_WORDS.number,
  width: 5,
  align: 'center',
  text: (_: unknown, index: number) => String(index + 1),
} as const;
