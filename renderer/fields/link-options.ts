import type { RecordId } from '#core/model';
import { recordName } from '#core/derive';
import { namesOf, plainName } from '#core/entry';
import { recordsOf, type KindName, type Plan } from '#core/records';
import type { Option } from '../ui';

/** The option that makes a new record. */
export const NEW = ' new';

/** The records of a kind whose name, short name or other names hold what was typed, those already linked left out. */
export function fittingRecords(
  plan: Plan,
  to: KindName,
  typed: string,
  leaveOut: readonly RecordId[],
): readonly Option[] {
  const wanted = plainName(typed);
  return recordsOf(plan, to)
    .filter((record) => !leaveOut.includes(record.id))
    .filter((record) => namesOf(plan, to, record).some((name) => plainName(name).includes(wanted)))
    .map((record) => ({ id: record.id, name: recordName(plan, to, record) }));
}
