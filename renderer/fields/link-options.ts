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

type Called = ReadonlyMap<string, PlanRecord>;
const called = new WeakMap<Plan, Map<KindName, Called>>();

/** The records of a kind by all their names, the first of a name; made once for each state of the plan. */
function namesIn(plan: Plan, to: KindName): Called {
  const kinds = called.get(plan) ?? new Map<KindName, Called>();
  called.set(plan, kinds);
  let names = kinds.get(to);
  if (!names) {
    const all = recordsOf(plan, to).flatMap((record) =>
      [recordName(plan, to, record), ...spoken(record)].map((name) => [plain(name), record] as const),
    );
    names = new Map(all.reverse());
    kinds.set(to, names);
  }
  return names;
}

/** The record that is called exactly this. */
export const recordCalled = (plan: Plan, to: KindName, typed: string): PlanRecord | undefined =>
  namesIn(plan, to).get(plain(typed));

/** The edit that makes a record of a kind with a name. */
export const newRecord = (of: KindName, id: RecordId, name: string): Edit => ({
  kind: 'add-record',
  of,
  record: { id, [kindNamed(of).name]: name },
});
