import { z } from '#core/model';
import {
  fieldsOf,
  findRecord,
  isKindName,
  linkedIds,
  recordSchema,
  type KindName,
  type Plan,
  type PlanRecord,
  type RowsField,
} from '#core/records';

/** The clipboard format between registers: values beside the text, so that nothing is read anew. */
export const CELLS_TYPE = 'application/x-planloom-cells';

/** What was copied: of which fields, and the value of each cell; null where it is empty. */
export interface CopiedCells {
  readonly kind: KindName;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const shape = z.object({
  kind: z.string().refine(isKindName),
  fields: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
});

export const writeCopiedCells = (cells: CopiedCells): string => JSON.stringify(cells);

/** Reads what came from the clipboard; nothing when it is not ours or damaged. */
export function readCopiedCells(text: string): CopiedCells | undefined {
  if (text === '') return undefined;
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? { ...read.data, kind: read.data.kind } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether values of one field mean the same in another. */
function isSameSort(a: { kind: KindName; field: string }, b: { kind: KindName; field: string }): boolean {
  const [from, to] = [fieldsOf(a.kind)[a.field], fieldsOf(b.kind)[b.field]];
  if (from?.type !== to?.type || !from || !to) return false;
  if (from.type === 'rows' && to.type === 'rows') return columnsOf(from) === columnsOf(to);
  return 'to' in from && 'to' in to ? from.to === to.to : true;
}

/** What the columns of rows are called and hold. */
const columnsOf = ({ columns }: RowsField): string =>
  JSON.stringify(Object.entries(columns).map(([name, { type }]) => [name, type]));

/** A copied value for a field of another cell: known when the field takes it as it is. */
export interface Taken {
  readonly value: unknown;
}

/** The value of a copied cell where the field of `target` takes it as it is; nothing where its text must be read. */
export function takeValue(
  plan: Plan,
  copied: CopiedCells,
  [row, column]: readonly [row: number, column: number],
  target: { readonly kind: KindName; readonly field: string; readonly record: string | undefined },
): Taken | undefined {
  const field = copied.fields[column];
  if (field === undefined || !isSameSort({ kind: copied.kind, field }, target)) return undefined;
  const value = copied.rows[row]?.[column] ?? undefined;
  if (value === undefined) return { value };
  const record: PlanRecord = { id: 'x', [target.field]: value };
  if (!recordSchema(target.kind).safeParse(record).success) return undefined;
  const type = fieldsOf(target.kind)[target.field]?.type;
  const isLink = type === 'link' || type === 'links';
  if (isLink && linkedIds(record, target.field).some((id) => id === target.record || !findRecord(plan, id)))
    return undefined;
  return { value };
}
