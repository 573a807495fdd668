import { demandFor, type Section } from '#core/model';
import type { Plan } from '#core/records';

const NONE: readonly string[] = [];

/** The paragraphs that the template puts before a section's text 固定文字; they are part of no prose, and nobody changes them. */
export const fixedTextOf = (plan: Plan, section: Section): readonly string[] =>
  demandFor(plan.demands, section.key)?.fixedText ?? NONE;
