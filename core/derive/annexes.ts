import { walkSections, type Section } from '#core/model';
import type { Plan } from '#core/records';
import { isAnnex } from './numbering';

/** The annexes 附件 in reading order, wherever in the outline they stand. */
export const annexesOf = (plan: Plan): readonly Section[] =>
  [...walkSections(plan.sections)].map(({ section }) => section).filter((section) => isAnnex(plan, section));
