import type { Edit } from '#core/edit';
import { mayWrite, writeCells, type CellWrite } from '#core/entry';
import { fieldsOf, type KindName, type Plan } from '#core/records';

/** The edits that empty cells. What may not be written here stays as it is; `kept` says how many that were. */
export function clearCells(
  plan: Plan,
  kind: KindName,
  cells: readonly Omit<CellWrite, 'value'>[],
): { readonly edits: readonly Edit[]; readonly kept: number } {
  const may = cells.filter(({ record, field }) => mayWrite(plan, kind, record, field));
  const known = may.filter(({ field }) => fieldsOf(kind)[field] !== undefined);
  return {
    edits: writeCells(
      plan,
      kind,
      known.map((cell) => ({ ...cell, value: undefined })),
    ),
    kept: cells.length - may.length,
  };
}
