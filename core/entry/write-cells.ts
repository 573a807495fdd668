import type { RecordId } from '#core/model';
import type { Edit } from '#core/edit';
import type { KindName, Plan } from '#core/records';
import { retitleAll } from './measure-title';

/** A cell of a register and its next value; undefined empties it. */
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
