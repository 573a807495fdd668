import {
  isBlank,
  isTextBlock,
  type Block,
  type MeasureBlock,
  type NewId,
  type Prose,
  type TextBlock,
} from '#core/model';
import type { Plan } from '#core/records';
import { mayBegin, standingBlock, type BlockSpot, type StandingBlock } from './block-place';
import type { Edit } from './edit';
import { withRoom } from './prose';

const insertedAt = <T>(list: readonly T[], index: number, item: T): readonly T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

const inMeasure = (
  { children: [title, ...body], ...measure }: MeasureBlock,
  change: (body: readonly TextBlock[]) => readonly TextBlock[],
): MeasureBlock => ({ ...measure, children: [title, ...change(body)] });

/** The prose without a block of the section, or of one of its measures. */
export const withoutBlock = (prose: Prose, { block, within }: StandingBlock): Prose =>
  within === undefined
    ? prose.filter(({ id }) => id !== block.id)
    : prose.map((host) =>
        host.id === within.measure && host.type === 'measure'
          ? inMeasure(host, (body) => body.filter(({ id }) => id !== block.id))
          : host,
      );

/** The prose with a block at a spot. */
export function withBlockAt(prose: Prose, block: Block, { beside, side }: BlockSpot): Prose {
  const shift = side === 'after' ? 1 : 0;
  const index = prose.findIndex(({ id }) => id === beside);
  if (index >= 0) return insertedAt(prose, index + shift, block);
  if (!isTextBlock(block)) return prose;
  return prose.map((host) => {
    const inside = host.type === 'measure' ? host.children.findIndex(({ id }) => id === beside) : -1;
    if (host.type !== 'measure' || inside < 0) return host;
    return inMeasure(host, (body) => insertedAt(body, Math.max(0, inside - 1 + shift), block));
  });
}

/** The prose of another section with a block come in: where nothing was written yet, in place of the empty paragraph. */
function withGuest(prose: Prose, block: Block, spot: BlockSpot): Prose {
  const [first, ...rest] = prose;
  const isUnwritten = first !== undefined && isTextBlock(first) && isBlank([first]) && rest.every(isTable);
  return isUnwritten && mayBegin(block) ? [block, ...rest] : withBlockAt(prose, block, spot);
}

const isTable = ({ type }: Block): boolean => type === 'generated-table';

/**
 * The edits that move a block, within its section or into another; none where either is gone. A measure goes with all it
 * holds and keeps its id, so its record stays as it is; a section that is left empty gets a paragraph to write in.
 */
export function moveBlock(plan: Plan, id: string, spot: BlockSpot, newId: NewId): readonly Edit[] {
  const moved = standingBlock(plan, id);
  const target = standingBlock(plan, spot.beside);
  if (!moved || !target || spot.beside === moved.block.id) return [];
  const { section: from } = moved;
  const { section: to } = target;
  const left = withoutBlock(from.prose, moved);
  if (from.id === to.id)
    return [{ kind: 'replace-prose', section: to.id, prose: withRoom(withBlockAt(left, moved.block, spot), newId) }];
  // First where it goes: so no measure is ever out of the text, and its record stays untouched.
  return [
    { kind: 'replace-prose', section: to.id, prose: withRoom(withGuest(to.prose, moved.block, spot), newId) },
    { kind: 'replace-prose', section: from.id, prose: withRoom(left, newId) },
  ];
}
