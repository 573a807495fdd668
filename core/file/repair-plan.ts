import {
  blocksOf,
  emptyCell,
  walkSections,
  withMedia,
  type Block,
  type Inline,
  type NewId,
  type Section,
  type TableRow,
} from '#core/model';
import { mapInlines, normalInlines, withMeasureRecords, withRoom } from '#core/edit';
import { KIND_NAMES, recordsOf, type Plan } from '#core/records';
import { withLists, type PlanFile } from './plan-schema';

/**
 * Puts right what a file may have slightly wrong: lists that were left out, a section that begins
 * or ends with a table or picture, an empty list of pictures, rows of different length, a measure without a record, text that is not as the editor holds it. The same file gives the same plan.
 */
export function repairPlan(read: PlanFile): Plan {
  const plan = withLists(read);
  const newId = idsNotIn(plan);
  const sections = mapKeeping(plan.sections, (section) => repairSection(section, newId));
  const repaired = sections === plan.sections ? plan : { ...plan, sections };
  const whole = withMeasureRecords(repaired, repaired.sections);
  return whole.media ? withMedia(whole, whole.media) : whole;
}

function repairSection(section: Section, newId: NewId): Section {
  const squared = mapKeeping(section.prose, (block) => squareTable(block, newId));
  const prose = mapInlines(withRoom(squared, newId), normalise);
  const sections = mapKeeping(section.sections, (child) => repairSection(child, newId));
  return prose === section.prose && sections === section.sections ? section : { ...section, prose, sections };
}

/** Completes the rows of a small table that are shorter than its longest. */
function squareTable(block: Block, newId: NewId): Block {
  if (block.type !== 'table') return block;
  const [caption, first, ...rest] = block.children;
  const columns = Math.max(...[first, ...rest].map((row) => row.children.length));
  const square = (row: TableRow): TableRow => {
    const missing = Array.from({ length: columns - row.children.length }, () => emptyCell(newId()));
    return missing.length === 0 ? row : { ...row, children: [...row.children, ...missing] };
  };
  const children = [caption, square(first), ...rest.map(square)] as const;
  return children.every((child, index) => child === block.children[index]) ? block : { ...block, children };
}

function normalise(children: readonly Inline[]): readonly Inline[] {
  const normal = normalInlines(children);
  return normal.length === children.length && normal.every((inline, index) => inline === children[index])
    ? children
    : normal;
}

function mapKeeping<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? list : next;
}

/** Ids that count, passing over those that the plan has. */
function idsNotIn(plan: Plan): NewId {
  const used = new Set<string>(KIND_NAMES.flatMap((kind) => recordsOf(plan, kind).map((record) => record.id)));
  for (const { section } of walkSections(plan.sections)) {
    used.add(section.id);
    for (const block of blocksOf(section.prose)) used.add(block.id);
  }
  let count = 0;
  return () => {
    for (;;) {
      const id = `r${(count++).toString(36).padStart(9, '0')}`;
      if (!used.has(id)) return id;
    }
  };
}
