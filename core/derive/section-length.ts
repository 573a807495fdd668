import { demandFor, linesOf, type Section } from '#core/model';
import type { Plan } from '#core/records';
import { countLine } from './count';

/** How long a section is in 字数 with those below it, headings and tables left out, and what the template allows. */
export interface SectionLength {
  readonly count: number;
  readonly least?: number;
  readonly most?: number;
}

const countIn = (plan: Plan, { prose, sections }: Section): number =>
  [...linesOf(prose)].reduce((sum, line) => sum + countLine(plan, line.children).words, 0) +
  sections.reduce((sum, section) => sum + countIn(plan, section), 0);

export const sectionLength = (plan: Plan, section: Section): SectionLength => ({
  count: countIn(plan, section),
  ...demandFor(plan.demands, section.key)?.length,
});
