import type { RecordId } from '#core/model';
import { recordName } from '#core/derive';
import type { Edit } from '#core/edit';
import { kindNamed, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import type { Option } from '../ui';

/** The option that makes a new record. */
export const NEW = ' new';

const spoken = (record: PlanRecord): readonly string[] =>
  [record['shortName'], record['aliases']].flat().filter((name): name is string => typeof name === 'string');

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** The records of a kind whose name, short name or other names hold what was typed, those already linked left out. */
export function fittingRecords(
  plan: Plan,
  to: KindName,
  typed: string,
  leaveOut: readonly RecordId[],
): readonly Option[] {
  const wanted = plain(typed);
  return recordsOf(plan, to)
    .filter((record) => !leaveOut.includes(record.id))
    .filter((record) => [recordName(plan, to, record), ...spoken(record)].some((name) => plain(name).includes(wanted)))
    .map((record) => ({ id: record.id, name: recordName(plan, to, record) }));
}

/** The record that is called exactly this. */
export const recordCalled = (plan: Plan, to: KindName, typed: string): PlanRecord | undefined =>
  recordsOf(plan, to).find((record) =>
    [recordName(plan, to, record), ...spoken(record)].some((name) => plain(name) === plain(typed)),
  );

/** The edit that makes a record of a kind with a name. */
export const newRecord = (of: KindName, id: RecordId, name: string): Edit => ({
  kind: 'add-record',
  of,
  record: { id, [kindNamed(of).name]: name },
});
