import type { NewId } from '#core/model';
import { linksTo, measuresInText, refsTo } from '#core/derive';
import { applyEdits, type Edit } from '#core/edit';
import type { Plan, PlanRecord } from '#core/records';
import { displaceMeasure } from './place-measure';

/** What goes with records when they are deleted. */
export interface Consequences {
  readonly refs: number;
  /** How many other records hold links to them. */
  readonly links: number;
  readonly hasText: boolean;
  readonly isEmpty: boolean;
}

export function consequencesOf(plan: Plan, records: readonly PlanRecord[]): Consequences {
  const ids = new Set(records.map(({ id }) => id));
  const linking = records.flatMap(({ id }) => linksTo(plan, id).map((link) => link.record.id));
  return {
    refs: records.reduce((sum, { id }) => sum + refsTo(plan, id).length, 0),
    links: new Set(linking.filter((id) => !ids.has(id))).size,
    hasText: records.some(({ id }) => measuresInText(plan).has(id)),
    isEmpty: records.every((record) => Object.keys(record).length === 1),
  };
}

/** Whether the officer is asked first: not for a row that was only just added and that nothing uses. */
export const mustAsk = ({ refs, links, hasText, isEmpty }: Consequences): boolean =>
  refs > 0 || links > 0 || hasText || !isEmpty;

/** Deletes records one after the other, each from the plan that the one before left. */
export function removeRecords(
  plan: Plan,
  records: readonly PlanRecord[],
  refsToText: boolean,
  newId: NewId,
): readonly Edit[] {
  let now = plan;
  return records.flatMap((record) => {
    const edits = removeRecord(now, record, refsToText, newId);
    now = applyEdits(now, edits);
    return edits;
  });
}

/** Deletes a record, with the text of a measure; the references to it become text first when that is wanted. */
function removeRecord(plan: Plan, record: PlanRecord, refsToText: boolean, newId: NewId): readonly Edit[] {
  const placed = measuresInText(plan).get(record.id);
  return [
    ...(refsToText ? [{ kind: 'turn-refs-to-text', record: record.id } as const] : []),
    ...(placed ? [displaceMeasure(placed.section, record.id, newId)] : []),
    { kind: 'remove-record', record: record.id },
  ];
}
