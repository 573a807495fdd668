import type { NewId, RecordId } from '#core/model';
import type { Edit } from '#core/edit';
import type { TextTable } from '#core/paste';
import type { KindName, Plan } from '#core/records';
import { readField, type Problem } from '#core/entry';
import { takeValue, type CopiedCells } from './copied-cells';
import { writeCells, type CellWrite } from '#core/entry';

/** The register as it is shown: its records in the order of the view, its columns. */
export interface Shown {
  readonly kind: KindName;
  readonly rows: readonly RecordId[];
  readonly columns: readonly string[];
}

/** What comes in: texts, and beside them values when they were copied from a register. */
export interface Incoming {
  readonly texts: TextTable;
  readonly cells?: CopiedCells | undefined;
}

/** A text that its cell cannot take. */
export interface Unread {
  readonly record: RecordId;
  readonly field: string;
  readonly text: string;
  readonly problem: Problem;
}

export interface Pasted {
  readonly edits: readonly Edit[];
  readonly unread: readonly Unread[];
  /** How many rows and columns were written. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** The records that were added because the block was longer than the register. */
  readonly added: readonly RecordId[];
  /** Columns of the block that found no place at the right edge. */
  readonly cutColumns: number;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell fills all that are selected; a block is laid down from the first of them. */
function incomingSize({ texts }: Incoming, area: Area): { readonly rows: number; readonly columns: number } {
  const [rows, columns] = [texts.length, Math.max(0, ...texts.map((row) => row.length))];
  if (rows !== 1 || columns !== 1) return { rows, columns };
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** What pasting a block does to the plan. A block longer than the register adds records; what cannot be read is given back. */
export function pasteCells(plan: Plan, shown: Shown, area: Area, incoming: Incoming, newId: NewId): Pasted {
  const wanted = incomingSize(incoming, area);
  const isOne = incoming.texts.length === 1 && incoming.texts[0]?.length === 1;
  const columns = shown.columns.slice(area.left, area.left + wanted.columns);
  const writes: CellWrite[] = [];
  const unread: Unread[] = [];
  const added: RecordId[] = [];
  for (let row = 0; row < wanted.rows; row++) {
    const there = shown.rows[area.top + row];
    const record = there ?? newId();
    if (there === undefined) added.push(record);
    columns.forEach((field, column) => {
      const at = isOne ? ([0, 0] as const) : ([row, column] as const);
      const text = incoming.texts[at[0]]?.[at[1]];
      if (text === undefined) return;
      const target = { kind: shown.kind, field, record: there };
      const reading = readField(plan, shown.kind, { field, ...(there !== undefined && { record: there }) }, text);
      const taken = incoming.cells && takeValue(plan, incoming.cells, at, target);
      if (!reading.ok && (!taken || reading.problem === 'fields.titleHasRefs'))
        unread.push({ record, field, text, problem: reading.problem });
      else writes.push({ record, field, value: taken ? taken.value : reading.ok ? reading.value : undefined });
    });
  }
  const isNew = new Set(added);
  const fresh = writes.filter(({ record }) => isNew.has(record));
  const edits: readonly Edit[] = [
    ...recordsOfWrites(added, fresh).map((record): Edit => ({ kind: 'add-record', of: shown.kind, record })),
    ...writeCells(
      plan,
      shown.kind,
      writes.filter(({ record }) => !isNew.has(record)),
    ),
  ];
  return {
    edits,
    unread,
    size: { rows: wanted.rows, columns: columns.length },
    added,
    cutColumns: wanted.columns - columns.length,
  };
}

function recordsOfWrites(
  ids: readonly RecordId[],
  writes: readonly CellWrite[],
): readonly ({ readonly id: RecordId } & Readonly<Record<string, unknown>>)[] {
  const fields = new Map<RecordId, Record<string, unknown>>(ids.map((id) => [id, {}]));
  for (const { record, field, value } of writes) {
    const of = fields.get(record);
    if (of && value !== undefined) of[field] = value;
  }
  return ids.map((id) => ({ ...fields.get(id), id }));
}
