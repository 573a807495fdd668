import type { Language, NewId, Profile } from '#core/model';
import { composeTitle } from '#core/derive';
import type { Plan } from '#core/records';
import { startPlan, type Template } from '#core/template';

/** What the officer types before there is a plan; every field as text. */
export interface Draft {
  readonly language: Language;
  readonly template: string;
  readonly jurisdiction: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly issuer: string;
  /** Left out while the title is composed from the rest. */
  readonly title?: string;
}

export type DraftProblem = 'newPlan.badYear' | 'newPlan.yearsTurned' | 'newPlan.titleNeeded';

const year = (text: string): number | undefined => {
  const typed = text.normalize('NFKC').trim();
  return /^\d{4}$/.test(typed) ? Number(typed) : undefined;
};

/** The years of the draft, when both are right. */
export function periodOf({ from, to }: Draft): { readonly from: number; readonly to: number } | undefined {
  const first = year(from);
  const last = year(to);
  return first === undefined || last === undefined || last < first ? undefined : { from: first, to: last };
}

/** The title as it stands: the officer's own, or composed as she types. */
export function titleOf(draft: Draft, template: Template | undefined): string {
  if (draft.title !== undefined || !template) return draft.title ?? '';
  const period = periodOf(draft);
  const { jurisdiction, subject, issuer } = draft;
  const parts = { jurisdiction: jurisdiction.trim(), subject: subject.trim(), issuer: issuer.trim() };
  return composeTitle({ ...parts, ...(period && { period }) }, template);
}

/** What is wrong in each field; a year may be left out, but not half typed. */
export function problemsOf(
  draft: Draft,
  template: Template | undefined,
): {
  readonly from?: DraftProblem;
  readonly to?: DraftProblem;
  readonly title?: DraftProblem;
} {
  const isBad = (text: string): boolean => text.trim() !== '' && year(text) === undefined;
  const first = year(draft.from);
  const last = year(draft.to);
  const turned = first !== undefined && last !== undefined && last < first;
  return {
    ...(isBad(draft.from) && { from: 'newPlan.badYear' }),
    ...((isBad(draft.to) || turned) && { to: turned ? 'newPlan.yearsTurned' : 'newPlan.badYear' }),
    ...(titleOf(draft, template).trim() === '' && { title: 'newPlan.titleNeeded' }),
  };
}

/** Makes the plan that the draft describes. */
export function planFrom(draft: Draft, template: Template, newId: NewId): Plan {
  const period = periodOf(draft);
  const jurisdiction = draft.jurisdiction.trim();
  const issuer = draft.issuer.trim();
  const profile: Profile = {
    title: titleOf(draft, template).trim(),
    ...(jurisdiction !== '' && { jurisdiction }),
    ...(issuer !== '' && { issuer }),
    ...(period && { period }),
  };
  return startPlan(template, profile, newId);
}
