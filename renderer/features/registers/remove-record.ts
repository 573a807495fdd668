import type { NewId } from '#core/model';
import { linksTo, measuresInText, refsTo } from '#core/derive';
import type { Edit } from '#core/edit';
import type { Plan, PlanRecord } from '#core/records';
import { displaceMeasure } from './place-measure';

/** What goes with a record when it is deleted. */
export interface Consequences {
  readonly refs: number;
  readonly links: number;
  readonly hasText: boolean;
  readonly isEmpty: boolean;
}

export const consequencesOf = (plan: Plan, record: PlanRecord): Consequences => ({
  refs: refsTo(plan, record.id).length,
  links: new Set(linksTo(plan, record.id).map((link) => link.record.id)).size,
  hasText: measuresInText(plan).has(record.id),
  isEmpty: Object.keys(record).length === 1,
});

/** Whether the officer is asked first: not for a row that was only just added and that nothing uses. */
export const mustAsk = ({ refs, links, hasText, isEmpty }: Consequences): boolean =>
  refs > 0 || links > 0 || hasText || !isEmpty;

/** Deletes a record, with the text of a measure; the references to it become text first when that is wanted. */
export function removeRecord(plan: Plan, record: PlanRecord, refsToText: boolean, newId: NewId): readonly Edit[] {
  const placed = measuresInText(plan).get(record.id);
  return [
    ...(refsToText ? [{ kind: 'turn-refs-to-text', record: record.id } as const] : []),
    ...(placed ? [displaceMeasure(placed.section, record.id, newId)] : []),
    { kind: 'remove-record', record: record.id },
  ];
}
