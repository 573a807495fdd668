import {
  DEEPEST_SECTION,
  MOST_COLUMNS,
  MOST_ROWS,
  blocksOf,
  walkSections,
  type Result,
  type Section,
} from '#core/model';
import { KIND_NAMES, recordsOf } from '#core/records';
import { damaged } from './damaged';
import { withLists, type PlanFile } from './plan-schema';

/** What no repair can put right without guessing: an id used twice, sections deeper than numbers go, a table too large. */
export function findDisorder(plan: PlanFile, file: string): Result<never> | undefined {
  const seen = new Set<string>();
  for (const id of idsOf(plan)) {
    if (seen.has(id)) return damaged(file, 'id-twice', { id });
    seen.add(id);
  }
  for (const { section, level } of walkSections(plan.sections)) {
    if (level > DEEPEST_SECTION)
      return damaged(file, 'sections-too-deep', { heading: section.heading, limit: String(DEEPEST_SECTION) });
    if (hasTooLargeTable(section))
      return damaged(file, 'table-too-large', {
        heading: section.heading,
        rows: String(MOST_ROWS),
        columns: String(MOST_COLUMNS),
      });
  }
  return undefined;
}

function hasTooLargeTable({ prose }: Section): boolean {
  return prose.some((block) => {
    if (block.type !== 'table') return false;
    const [, ...rows] = block.children;
    return rows.length > MOST_ROWS || rows.some((row) => row.children.length > MOST_COLUMNS);
  });
}

/** Every id of the plan. A measure and its record share one, which counts once. */
function* idsOf(plan: PlanFile): Generator<string> {
  const measures = new Set<string>();
  for (const { section } of walkSections(plan.sections)) {
    yield section.id;
    for (const block of blocksOf(section.prose)) {
      yield block.id;
      if (block.type === 'measure') measures.add(block.id);
    }
  }
  const whole = withLists(plan);
  for (const kind of KIND_NAMES) {
    for (const record of recordsOf(whole, kind)) {
      // Removed once: a second record of the measure's id is one too many.
      if (!(kind === 'measure' && measures.delete(record.id))) yield record.id;
    }
  }
}
