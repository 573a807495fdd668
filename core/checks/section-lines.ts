import type { Section } from '#core/model';
import type { Plan } from '#core/records';
import type { LineHome } from './finding-of';
import { linesIn } from './lines-in';
import { onceInSection } from './once-in-section';
import { headingLine, type Line } from './read-line';

type PlacedLine = readonly [home: LineHome, line: Line];

/** The lines of a section with something in them, its heading first, each with where it stands. */
export const sectionLines = onceInSection((plan: Plan, section: Section): readonly PlacedLine[] => {
  const { id } = section;
  const heading: PlacedLine = [{ section: id }, headingLine(section, plan.language)];
  const lines = linesIn(plan, section).map(([block, line]): PlacedLine => [{ section: id, block: block.id }, line]);
  return [heading, ...lines].filter(([, { text }]) => text !== '');
});
