import { Node, type Path, type Point, type Range } from 'slate';
import { standingBlock, type StandingBlock } from '#core/edit';
import type { BlockId, SectionId } from '#core/model';
import type { Plan } from '#core/records';
import { asNodes } from '../slate-types';

const pathOf = ({ index, within }: StandingBlock): Path => (within ? [index, within.inside] : [index]);

/** A caret in a block that moves: where it is counted from the beginning of the block. */
interface CaretInBlock {
  readonly below: Path;
  readonly offset: number;
}

/** Where a caret stands inside a block; undefined when it is in another. */
export function caretIn(plan: Plan, id: BlockId, caret: Point): CaretInBlock | undefined {
  const found = standingBlock(plan, id);
  const path = found && pathOf(found);
  if (!path?.every((step, depth) => caret.path[depth] === step)) return undefined;
  return { below: caret.path.slice(path.length), offset: caret.offset };
}

/** The same caret after the block has moved; without one, the beginning of the block. */
export function goAlong(
  plan: Plan,
  id: BlockId,
  caret?: CaretInBlock,
): { readonly section: SectionId; readonly range: Range } {
  const found = standingBlock(plan, id);
  if (!found) throw new Error(`No block ${id}`);
  const path = pathOf(found);
  const [block] = asNodes([found.block]);
  const first = block && 'children' in block ? Node.first(block, [])[1] : [0];
  const point = { path: [...path, ...(caret?.below ?? first)], offset: caret?.offset ?? 0 };
  return { section: found.section.id, range: { anchor: point, focus: point } };
}
