import { chartsOfTable, generateTable, inlineText, isAnnex, textWidth, UPRIGHT_COLUMNS } from '#core/derive';
import { linesOf, type Block, type Section } from '#core/model';
import type { Plan } from '#core/records';

/** Characters of a line, and lines of a page that a chapter may fill for the next to follow it there. */
const LINE = 36;
const SHORT = 18;
/** The lines of text that a row of a table, its caption, and a chart take the room of. */
const ROW = 1.2;
const CAPTION = 2;
const CHART = 16;

/** The lines that a block takes, as far as they can be told without laying them out; what stands on a page across takes all. */
function linesOfBlock(plan: Plan, block: Block): number {
  if (block.type === 'table') return CAPTION + (block.children.length - 1) * ROW;
  if (block.type !== 'generated-table')
    return [...linesOf([block])].reduce(
      (sum, { children }) => sum + Math.ceil(textWidth(inlineText(plan, children)) / LINE),
      0,
    );
  const { widths, head, body, foot } = generateTable(plan, block.table, block.of);
  if (widths.length > UPRIGHT_COLUMNS) return Infinity;
  return CAPTION + (head.length + body.length + foot.length) * ROW + chartsOfTable(plan, block).length * CHART;
}

const HEADING = 2;

const linesIn = (plan: Plan, section: Section): number =>
  HEADING +
  section.prose.reduce((sum, block) => sum + linesOfBlock(plan, block), 0) +
  section.sections.reduce((sum, inner) => sum + linesIn(plan, inner), 0);

/**
 * Chapters that share their pages: each begins a page, unless those before it have left most of theirs empty, or it has
 * pages across. So the last of a group begins on its first page, and is what the other pages hold.
 */
export function chapterGroups(plan: Plan): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  let filled = Infinity;
  for (const chapter of plan.sections.filter((section) => !isAnnex(plan, section))) {
    const lines = linesIn(plan, chapter);
    const last = groups.at(-1);
    const follows = filled <= SHORT && lines !== Infinity;
    if (last && follows) last.push(chapter);
    else groups.push([chapter]);
    filled = last && follows ? filled + lines : lines;
  }
  return groups;
}
