import type { FileChild } from 'docx';
import type { Language } from '#core/model';
import { numberPlan, type Numbered } from '#core/derive';
import type { Plan } from '#core/records';
import type { Note } from '../note';
import type { Purpose } from '../purpose';
import { cleanText } from './clean-text';
import { listsFor, type Lists } from './lists';
import { marksFor, type Marks } from './marks';

/** What every drawing function needs: the plan, and what the file has used up so far. */
export interface Draft {
  readonly plan: Plan;
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, Numbered>;
  readonly marks: Marks;
  readonly lists: Lists;
  /** Text as the file may hold it; what is left out is counted. */
  readonly clean: (text: string) => string;
  readonly notes: () => readonly Note[];
  /** What has to stand on pages across: tables too wide for an upright page. */
  readonly across: WeakSet<FileChild>;
  /** The title and the headings, which go to the page of what they head. */
  readonly headings: WeakSet<FileChild>;
}

export function startDraft(plan: Plan, purpose: Purpose): Draft {
  const marks = marksFor(purpose);
  let leftOut = 0;
  return {
    plan,
    language: plan.language,
    numbers: numberPlan(plan),
    marks,
    lists: listsFor(plan.language),
    across: new WeakSet(),
    headings: new WeakSet(),
    clean: (text) => {
      const cleaned = cleanText(text);
      leftOut += cleaned.leftOut;
      return cleaned.text;
    },
    notes: () => [
      ...(leftOut > 0 ? [{ kind: 'characters-left-out', count: leftOut } as const] : []),
      ...(marks.unmarked() > 0 ? [{ kind: 'place-not-marked', count: marks.unmarked() } as const] : []),
    ],
  };
}
