import { withMedia } from '#core/model';
import type { Plan } from '#core/records';
import type { Change, OtherChange } from './change';
import { compareProfile } from './compare-profile';
import { compareRecords } from './compare-records';
import { compareSections } from './compare-sections';
import { isSame } from './is-same';

/**
 * Finds in what two states of a plan differ: the profile, the sections and their text as they stand, the registers, and
 * the rest in short. Compares by value, quickly where the plans share structure; empty exactly when both hold the same.
 */
export function comparePlans(before: Plan, after: Plan): readonly Change[] {
  if (before === after) return [];
  const changes = [
    ...compareProfile(before, after),
    ...compareSections(before, after),
    ...compareRecords(before, after),
    ...compareRest(before, after),
  ];
  // Pictures are called by their content: what shows them tells of them, and those that nothing shows are not there.
  return changes.length > 0 || isSame(withMedia(before, {}), withMedia(after, {})) ? changes : [other('other')];
}

const other = (of: OtherChange['of']): OtherChange => ({ of, home: { kind: 'plan' } });

const compareRest = (before: Plan, after: Plan): readonly OtherChange[] =>
  (['language', 'demands', 'threads', 'waivers', 'house'] as const)
    .filter((part) => !isSame(before[part], after[part]))
    .map(other);
