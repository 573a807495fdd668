import type { RecordId } from '#core/model';
import type { Edit } from '#core/edit';
import { mayWrite, writeCells, type CellWrite } from '#core/entry';
import { fieldsOf, findRecord, kindNamed, type KindName, type Plan } from '#core/records';

/** What becomes of what the rows hold: it is replaced, added to, or emptied. */
export type How = 'set' | 'add' | 'clear';

/** Whether a field holds a list that can be added to. */
export const isList = (kind: KindName, name: string): boolean =>
  ['names', 'links', 'rows'].includes(fieldsOf(kind)[name]?.type ?? '');

/**
 * The fields that several rows may share, in the order of the form: not the name, which tells them apart, and not sums
 * of money, which are parts of an amount of their own.
 */
export function fieldsToShare(plan: Plan, kind: KindName): readonly string[] {
  const hidden = plan.demands.fields?.[kind] ?? {};
  const { form, name } = kindNamed(kind);
  return form
    .flatMap(({ fields }) => fields)
    .filter((field) => field !== name && hidden[field] !== 'hidden' && fieldsOf(kind)[field]?.type !== 'funding');
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export interface Bulk {
  readonly field: string;
  readonly how: How;
  readonly value: unknown;
}

/** The edits that put a value into a field of several records: one act. What is added and is there already stays once. */
export function bulkEdits(
  plan: Plan,
  kind: KindName,
  records: readonly RecordId[],
  { field, how, value }: Bulk,
): readonly Edit[] {
  const writes = records
    .filter((id) => findRecord(plan, id) && mayWrite(plan, kind, id, field))
    .map((record): CellWrite => {
      if (how === 'clear') return { record, field, value: undefined };
      if (how === 'set') return { record, field, value };
      const held = listOf(findRecord(plan, record)?.record[field]);
      const added = listOf(value).filter((item) => item !== record);
      return { record, field, value: [...new Set([...held, ...added])] };
    });
  return writeCells(plan, kind, writes);
}

/** How many of the records hold something in a field. */
export const countFilled = (plan: Plan, records: readonly RecordId[], field: string): number =>
  records.filter((id) => findRecord(plan, id)?.record[field] !== undefined).length;
