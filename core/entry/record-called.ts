import type { RecordId } from '#core/model';
import { recordName } from '#core/derive';
import type { Edit } from '#core/edit';
import { kindNamed, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';

/** Everything a record is called: its name, short name and other names. */
export const namesOf = (plan: Plan, kind: KindName, record: PlanRecord): readonly string[] => [
  recordName(plan, kind, record),
  ...[record['shortName'], record['aliases']].flat().filter((name): name is string => typeof name === 'string'),
];

/** A name without the width and case of its letters. */
export const plainName = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

type Called = ReadonlyMap<string, PlanRecord>;
const called = new WeakMap<Plan, Map<KindName, Called>>();

/** The records of a kind by all their names, the first of a name; made once for each state of the plan. */
function namesIn(plan: Plan, to: KindName): Called {
  const kinds = called.get(plan) ?? new Map<KindName, Called>();
  called.set(plan, kinds);
  let names = kinds.get(to);
  if (!names) {
    const all = recordsOf(plan, to).flatMap((record) =>
      namesOf(plan, to, record).map((name) => [plainName(name), record] as const),
    );
    names = new Map(all.reverse());
    kinds.set(to, names);
  }
  return names;
}

/** The record that is called exactly this. */
export const recordCalled = (plan: Plan, to: KindName, typed: string): PlanRecord | undefined =>
  namesIn(plan, to).get(plainName(typed));

/** The edit that makes a record of a kind with a name. */
export const newRecord = (of: KindName, id: RecordId, name: string): Edit => ({
  kind: 'add-record',
  of,
  record: { id, [kindNamed(of).name]: name },
});
