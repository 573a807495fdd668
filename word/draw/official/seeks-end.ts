import { annexesOf, copiesText, countPlan, printedText } from '#core/derive';
import type { Plan } from '#core/records';

/** Longer texts are not laid out only to save a sheet: it would take longer than everything else. About ten pages. */
const LONGEST = 6_000;

/** Whether a plan has something for the foot of an official document 版记. */
export function hasImprint({ profile: { official }, language }: Plan): boolean {
  return official !== undefined && (copiesText(official, language) ?? printedText(official, language)) !== undefined;
}

/** Whether it has to be worked out where the text of an official document ends: its foot may stand on that page. */
export const seeksEnd = (plan: Plan): boolean =>
  hasImprint(plan) && annexesOf(plan).length === 0 && countPlan(plan).characters <= LONGEST;
