import { useEffect, useRef, useState } from 'react';
import type { BlockSpot } from '#core/edit';
import type { BlockId } from '#core/model';
import type { PlanStore } from '../../store';
import { elementOf, spotAtPoint } from './place-at-point';

/** How near to the edges of the page it scrolls, and by how much in each frame, in pixels. */
const EDGE = 48;
const STEP = 12;

interface Held {
  readonly id: BlockId;
  readonly scroller: Element;
  readonly x?: number;
  readonly y?: number;
}

export interface BlockDrag {
  readonly dragged: BlockId | undefined;
  /** Where it would stand if it were dropped now. */
  readonly spot: BlockSpot | undefined;
  readonly start: (id: BlockId, scroller: Element) => void;
  readonly move: (x: number, y: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}

const isSame = (a: BlockSpot | undefined, b: BlockSpot | undefined): boolean =>
  a?.beside === b?.beside && a?.side === b?.side;

/** A block taken by its handle: it follows the pointer, the page scrolls near its edges, Escape gives it up. */
export function useBlockDrag(store: PlanStore, onDrop: (id: BlockId, spot: BlockSpot) => void): BlockDrag {
  const held = useRef<Held>(undefined);
  const [dragged, setDragged] = useState<BlockId>();
  const [spot, setSpot] = useState<BlockSpot>();
  const look = (): void => {
    const now = held.current;
    if (now?.x === undefined || now.y === undefined) return;
    const next = spotAtPoint(store.plan, now.id, { scroller: now.scroller, x: now.x, y: now.y });
    setSpot((last) => (isSame(last, next) ? last : next));
  };
  const cancel = (): void => {
    held.current = undefined;
    setDragged(undefined);
    setSpot(undefined);
  };
  useScrolling(dragged !== undefined, held, look);
  useMoving(dragged);
  useEscape(dragged !== undefined, cancel);
  return {
    dragged,
    spot,
    start: (id, scroller) => {
      held.current = { id, scroller };
      setDragged(id);
    },
    move: (x, y) => {
      if (!held.current) return;
      held.current = { ...held.current, x, y };
      look();
    },
    drop: () => {
      const { id } = held.current ?? {};
      cancel();
      if (id !== undefined && spot) onDrop(id, spot);
    },
    cancel,
  };
}

/** Scrolls the page while the pointer is held near its upper or lower edge. */
function useScrolling(isOn: boolean, held: React.RefObject<Held | undefined>, look: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const step = (): void => {
      const { scroller, y } = held.current ?? {};
      const box = scroller?.getBoundingClientRect();
      const by = !box || y === undefined ? 0 : y < box.top + EDGE ? -STEP : y > box.bottom - EDGE ? STEP : 0;
      if (by !== 0) {
        scroller?.scrollBy(0, by);
        look();
      }
      frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  });
}

/** Draws the block that moves pale where it still stands. */
function useMoving(dragged: BlockId | undefined): void {
  useEffect(() => {
    const element = dragged === undefined ? null : elementOf(dragged);
    element?.setAttribute('data-moving', '');
    return () => element?.removeAttribute('data-moving');
  }, [dragged]);
}

function useEscape(isOn: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  });
}
