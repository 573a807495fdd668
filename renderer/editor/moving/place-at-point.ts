import { spotOfDrop, standingBlock, type BlockSpot } from '#core/edit';
import type { BlockId, SectionId } from '#core/model';
import type { Plan } from '#core/records';

/** The element of a block on the page. */
export const elementOf = (id: BlockId): HTMLElement | null =>
  document.querySelector(`[data-scroller] [data-block="${CSS.escape(id)}"]`);

/** What is drawn at a height of the page: from the margins too, as if the pointer were in the text beside it. */
function drawnAt(scroller: Element, x: number, y: number): Element | undefined {
  const text = scroller.querySelector('[data-section] > :last-child')?.getBoundingClientRect();
  if (!text) return undefined;
  const inText = Math.max(text.left + 2, Math.min(x, text.right - 2));
  return document.elementFromPoint(inText, y) ?? undefined;
}

/** The block at a point of the page that moves as one: of a title its measure, of a cell its table, of a caption its picture. */
export function blockAtPoint(plan: Plan, scroller: Element, x: number, y: number): BlockId | undefined {
  const id = drawnAt(scroller, x, y)?.closest<HTMLElement>('[data-block]')?.dataset['block'];
  return id === undefined ? undefined : standingBlock(plan, id)?.block.id;
}

function spotAt(plan: Plan, drawn: Element): ((y: number) => BlockSpot) | undefined {
  const id = drawn.closest<HTMLElement>('[data-block]')?.dataset['block'];
  const found = id === undefined ? undefined : standingBlock(plan, id);
  if (id !== undefined && found) {
    const isFrame = found.block.type === 'table' || found.block.type === 'picture';
    const box = (isFrame ? elementOf(found.block.id) : elementOf(id))?.getBoundingClientRect();
    return (y) => ({ beside: id, side: box && y < box.top + box.height / 2 ? 'before' : 'after' });
  }
  // Over a heading: the beginning of its section.
  const first = drawn.closest('[data-section]')?.querySelector<HTMLElement>('[data-block]')?.dataset['block'];
  return first !== undefined && drawn.closest('[role="heading"]')
    ? () => ({ beside: first, side: 'before' })
    : undefined;
}

/** Where something new would stand that is dropped at a point of the page: beside a block of a section, never in a measure. */
export function sectionSpotAtPoint(
  plan: Plan,
  { scroller, x, y }: { readonly scroller: Element; readonly x: number; readonly y: number },
): (BlockSpot & { readonly section: SectionId }) | undefined {
  const drawn = drawnAt(scroller, x, y);
  const spot = drawn && spotAt(plan, drawn)?.(y);
  const found = spot && standingBlock(plan, spot.beside);
  if (!found) return undefined;
  const { section, index, within } = found;
  const block = section.prose[index];
  return block && { section: section.id, beside: block.id, side: within ? 'after' : spot.side };
}

/** Where a block would stand that is dropped at a point of the page; undefined where it may not. */
export function spotAtPoint(
  plan: Plan,
  id: BlockId,
  { scroller, x, y }: { readonly scroller: Element; readonly x: number; readonly y: number },
): BlockSpot | undefined {
  const drawn = drawnAt(scroller, x, y);
  const spot = drawn && spotAt(plan, drawn)?.(y);
  return spot && spotOfDrop(plan, id, spot);
}
