import {
  blocksOf,
  isBlank,
  isTextBlock,
  walkSections,
  type Block,
  type BlockId,
  type MeasureId,
  type Section,
  type SectionId,
} from '#core/model';
import type { Plan } from '#core/records';

/** A place in the text: before or after a block that stands there. */
export interface BlockSpot {
  readonly beside: BlockId;
  readonly side: 'before' | 'after';
}

/** A block that moves as one: what stands in a section itself, or a block of text inside a measure. */
export interface StandingBlock {
  readonly section: Section;
  readonly block: Block;
  /** Its place in the prose of the section, or of the measure that it stands in. */
  readonly index: number;
  /** The measure that it stands in, and its place among the measure's children, the title being 0. */
  readonly within?: { readonly measure: MeasureId; readonly inside: number };
}

function standingIn(section: Section, index: number, id: BlockId): StandingBlock | undefined {
  const block = section.prose[index];
  if (!block || ![...blocksOf([block])].some((part) => part.id === id)) return undefined;
  if (block.type !== 'measure') return { section, block, index };
  const inside = block.children.findIndex((child) => child.id === id);
  const child = block.children[inside];
  if (!child || !isTextBlock(child)) return { section, block, index };
  return { section, block: child, index, within: { measure: block.id, inside } };
}

/** The block that moves when this one is taken hold of: of a title its measure, of a cell its table, of a caption its picture. */
export function standingBlock(plan: Plan, id: BlockId): StandingBlock | undefined {
  for (const { section } of walkSections(plan.sections)) {
    for (const index of section.prose.keys()) {
      const found = standingIn(section, index, id);
      if (found) return found;
    }
  }
  return undefined;
}

/** What may stand first in a section: a table or picture may not, for nothing could be written before it. */
export const mayBegin = (block: Block): boolean => isTextBlock(block) || block.type === 'measure';

/** Where a block would stand one step up or down: past its neighbour, out of its measure, on in the next section. */
export function spotOfStep(plan: Plan, id: BlockId, by: 1 | -1): BlockSpot | undefined {
  const moved = standingBlock(plan, id);
  if (!moved) return undefined;
  const side = by < 0 ? 'before' : 'after';
  const { section, within } = moved;
  if (within) {
    const measure = section.prose[moved.index];
    const next = measure?.type === 'measure' ? measure.children[within.inside + by] : undefined;
    return { beside: next && isTextBlock(next) ? next.id : within.measure, side };
  }
  const next = section.prose[moved.index + by];
  if (next && (moved.index + by > 0 || mayBegin(moved.block))) return { beside: next.id, side };
  return isBlank(section.prose) ? undefined : spotInNextSection(plan, section.id, moved.block, by);
}

function spotInNextSection(plan: Plan, from: SectionId, block: Block, by: 1 | -1): BlockSpot | undefined {
  const sections = [...walkSections(plan.sections)].map((entry) => entry.section);
  const next = sections[sections.findIndex(({ id }) => id === from) + by]?.prose;
  const edge = by < 0 ? next?.at(-1) : next?.[0];
  return edge && { beside: edge.id, side: by < 0 || !mayBegin(block) ? 'after' : 'before' };
}

/**
 * Where a block would stand that is dropped before or after another: text goes into measures, whole measures and tables
 * beside them, nothing before or into a title. Undefined where it stands already or may not stand.
 */
export function spotOfDrop(plan: Plan, id: BlockId, over: BlockSpot): BlockSpot | undefined {
  const moved = standingBlock(plan, id);
  const target = standingBlock(plan, over.beside);
  if (!moved || !target || moved.block.id === (target.within?.measure ?? target.block.id)) return undefined;
  const spot = landing(moved.block, target, over);
  return isThere(moved, spot) || (isStart(target.section, spot) && !mayBegin(moved.block)) ? undefined : spot;
}

function landing(moved: Block, { block, within }: StandingBlock, { beside, side }: BlockSpot): BlockSpot {
  if (within) return isTextBlock(moved) ? { beside: block.id, side } : { beside: within.measure, side: 'after' };
  const isOverTitle = block.type === 'measure' && beside !== block.id;
  return isOverTitle && side === 'after' && isTextBlock(moved) ? { beside, side } : { beside: block.id, side };
}

const isStart = ({ prose }: Section, { beside, side }: BlockSpot): boolean =>
  side === 'before' && prose[0]?.id === beside;

/** Whether a block stands at this spot already. */
function isThere({ section, block, index, within }: StandingBlock, { beside, side }: BlockSpot): boolean {
  if (beside === block.id) return true;
  const measure = within && section.prose[index];
  const row: readonly { readonly id: BlockId }[] = measure?.type === 'measure' ? measure.children : section.prose;
  const at = within?.inside ?? index;
  return row[at + (side === 'before' ? 1 : -1)]?.id === beside;
}
