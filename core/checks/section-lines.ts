import { linesOf, type Section } from '#core/model';
import type { Plan } from '#core/records';
import type { LineHome } from './finding-of';
import { headingLine, lineOf, type Line } from './read-line';

type PlacedLine = readonly [home: LineHome, line: Line];

/** The lines of a section with something in them, its heading first, each with where it stands. */
export function sectionLines(plan: Plan, section: Section): readonly PlacedLine[] {
  const { id } = section;
  const heading: PlacedLine = [{ section: id }, headingLine(section, plan.language)];
  const lines = [...linesOf(section.prose)].map((block): PlacedLine => [
    { section: id, block: block.id },
    lineOf(plan, block),
  ]);
  return [heading, ...lines].filter(([, { text }]) => text !== '');
}
