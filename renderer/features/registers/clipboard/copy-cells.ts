import type { TextTable } from '#core/paste';
import type { KindName, Plan, PlanRecord } from '#core/records';
import { writeField } from '#core/entry';
import type { CopiedCells } from './copied-cells';

/** A block of cells as the clipboard takes it: text for other programs, values for registers. */
export interface Copy {
  readonly texts: TextTable;
  readonly cells: CopiedCells;
}

/** Copies the cells of some records; a measure's title is the one in the text. */
export function copyCells(plan: Plan, kind: KindName, records: readonly PlanRecord[], fields: readonly string[]): Copy {
  const texts = records.map((record) => fields.map((field) => writeField(plan, kind, record, field)));
  const valueOf = (record: PlanRecord, field: string, text: string): unknown =>
    kind === 'measure' && field === 'title' ? (text === '' ? null : text) : (record[field] ?? null);
  const rows = records.map((record, row) =>
    fields.map((field, column) => valueOf(record, field, texts[row]?.[column] ?? '')),
  );
  return { texts, cells: { kind, fields, rows } };
}
