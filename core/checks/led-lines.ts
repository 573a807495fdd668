import { yearOf, type LineBlock, type Section } from '#core/model';
import type { Plan } from '#core/records';
import { linesIn } from './lines-in';
import { mentionsIn, type DateMention } from './mentions';
import { onceInSection } from './once-in-section';
import { headingLine, type Line } from './read-line';

/** The date with which a line that ends in a colon leads the list under it: 到2028年：. */
export interface Lead {
  readonly block: LineBlock;
  readonly line: Line;
  readonly date: DateMention;
}

/** A line of a section, and what leads it in time: a line above its list, or the year in the heading. */
export interface LedLine {
  readonly block: LineBlock;
  readonly line: Line;
  readonly lead?: Lead;
  readonly year?: number;
}

function leadIn(block: LineBlock, line: Line): Lead | undefined {
  if (!/[：:]\s*$/.test(line.text)) return undefined;
  const date = mentionsIn(line).dates.findLast(({ as }) => as !== 'since');
  return date && { block, line, date };
}

/** The lines of a section with what leads each in time. */
export const ledLines = onceInSection((plan: Plan, section: Section): readonly LedLine[] => {
  const [date, other] = mentionsIn(headingLine(section, plan.language)).dates;
  const ofHeading = date && !other && date.period.from === date.period.to ? yearOf(date.period.to) : undefined;
  let last: Lead | undefined;
  return linesIn(plan, section).map(([block, line]) => {
    const lead = block.type === 'list-item' ? last : undefined;
    if (block.type !== 'list-item') last = leadIn(block, line);
    const year = lead ? yearOf(lead.date.period.to) : ofHeading;
    return { block, line, ...(lead && { lead }), ...(year !== undefined && { year }) };
  });
});
