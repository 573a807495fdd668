import type { RecordId } from '#core/model';
import type { Edit } from '#core/edit';
import { fieldsOf, type KindName, type Plan } from '#core/records';
import { mayWrite, retitleAll } from '../../../fields';

/** A cell and its next value; undefined empties it. */
export interface CellWrite {
  readonly record: RecordId;
  readonly field: string;
  readonly value: unknown;
}

/** The edits that write cells of a register: one act, however many cells. */
export function writeCells(plan: Plan, kind: KindName, writes: readonly CellWrite[]): readonly Edit[] {
  const isTitle = ({ field }: CellWrite): boolean => kind === 'measure' && field === 'title';
  const titles = writes
    .filter(isTitle)
    .map(({ record, value }) => [record, typeof value === 'string' ? value : undefined] as const);
  return [
    ...writes
      .filter((write) => !isTitle(write))
      .map(({ record, field, value }): Edit => ({
        ...{ kind: 'set-field', record, field },
        ...(value !== undefined && { value }),
      })),
    ...(titles.length > 0 ? retitleAll(plan, new Map(titles)) : []),
  ];
}

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
