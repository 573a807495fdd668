import { linesOf, type LineBlock, type Section } from '#core/model';
import type { Plan } from '#core/records';
import { onceInSection } from './once-in-section';
import { lineOf, type Line } from './read-line';

/** The lines of a section's own prose, each with its block, read together once. */
export const linesIn = onceInSection((plan: Plan, section: Section): readonly (readonly [LineBlock, Line])[] =>
  Array.from(linesOf(section.prose), (block) => [block, lineOf(plan, block)] as const),
);
