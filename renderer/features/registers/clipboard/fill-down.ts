import type { RecordId } from '#core/model';
import type { Edit } from '#core/edit';
import { findRecord, type Plan } from '#core/records';
import { mayWrite, writeField } from '#core/entry';
import type { Shown } from './paste-cells';
import { writeCells, type CellWrite } from '#core/entry';

interface Fill {
  /** The rows whose values are repeated, from the first to the last. */
  readonly from: { readonly top: number; readonly bottom: number };
  /** The rows that are written. */
  readonly to: { readonly top: number; readonly bottom: number };
  readonly left: number;
  readonly right: number;
}

/** Repeats the values of some rows in other rows of the same columns; cells that may not be written are passed over. */
export function fillCells(plan: Plan, { kind, rows, columns }: Shown, fill: Fill): readonly Edit[] {
  const height = fill.from.bottom - fill.from.top + 1;
  const fields = columns.slice(fill.left, fill.right + 1);
  const valueIn = (id: RecordId | undefined, field: string): unknown => {
    const record = id === undefined ? undefined : findRecord(plan, id)?.record;
    if (!record) return undefined;
    // The title of a measure stands in the text.
    return kind === 'measure' && field === 'title' ? writeField(plan, kind, record, field) : record[field];
  };
  const writes: CellWrite[] = [];
  rows.slice(fill.to.top, fill.to.bottom + 1).forEach((record, index) => {
    const offset = fill.to.top + index - fill.from.top;
    const from = rows[fill.from.top + (((offset % height) + height) % height)];
    for (const field of fields)
      if (mayWrite(plan, kind, record, field)) writes.push({ record, field, value: valueIn(from, field) });
  });
  return writeCells(plan, kind, writes);
}
