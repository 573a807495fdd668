import { useEffect, useRef, useState, type PointerEvent, type ReactElement } from 'react';
import type { BlockSpot } from '#core/edit';
import type { BlockId } from '#core/model';
import { Icon, useWords } from '../../ui';
import { usePage } from '../page/editors-context';
import styles from './block-handle.module.css';
import { moveTo } from './move-at-caret';
import { blockAtPoint, elementOf } from './place-at-point';
import { useBlockDrag } from './use-block-drag';

/** Where a block is drawn, counted from the layer that the handle and the line are drawn on; it scrolls with the page. */
function boxOf(
  id: BlockId,
): { readonly top: number; readonly bottom: number; readonly left: number; readonly width: number } | undefined {
  const box = elementOf(id)?.getBoundingClientRect();
  const layer = document.querySelector('[data-block-layer]')?.getBoundingClientRect();
  if (!box || !layer) return undefined;
  return { top: box.top - layer.top, bottom: box.bottom - layer.top, left: box.left - layer.left, width: box.width };
}

/** The line that shows where the block will stand. */
function DropLine({ spot }: { readonly spot: BlockSpot }): ReactElement | null {
  const box = boxOf(spot.beside);
  if (!box) return null;
  const { left, width } = box;
  const top = spot.side === 'before' ? box.top : box.bottom;
  return <div className={styles['line']} data-drop-line={spot.beside} style={{ top: top - 1, left, width }} />;
}

/** The block under the pointer, until a key is pressed or the pointer leaves the page. */
function useHovered(ref: React.RefObject<HTMLElement | null>): BlockId | undefined {
  const { store } = usePage().editors;
  const [hovered, setHovered] = useState<BlockId>();
  useEffect(() => {
    const scroller = ref.current?.closest('[data-scroller]');
    if (!scroller) return undefined;
    let frame = 0;
    const onMove = (event: Event): void => {
      if (!(event instanceof MouseEvent) || event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setHovered(blockAtPoint(store.plan, scroller, event.clientX, event.clientY)));
    };
    const onLeave = (): void => {
      cancelAnimationFrame(frame);
      setHovered(undefined);
    };
    scroller.addEventListener('mousemove', onMove);
    for (const name of ['mouseleave', 'keydown']) scroller.addEventListener(name, onLeave);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('mousemove', onMove);
      for (const name of ['mouseleave', 'keydown']) scroller.removeEventListener(name, onLeave);
    };
  }, [ref, store]);
  return hovered;
}

/** The handle in the margin of the block under the pointer, and its drag; by keys Alt+Shift+↑ and ↓ do the same. */
export function BlockHandle(): ReactElement {
  const t = useWords();
  const { editors } = usePage();
  const ref = useRef<HTMLDivElement>(null);
  const hovered = useHovered(ref);
  const drag = useBlockDrag(editors.store, (id, spot) => editors.whenIdle(() => moveTo(editors, id, spot)));
  const id = drag.dragged ?? hovered;
  const box = id === undefined ? undefined : boxOf(id);
  const start = (event: PointerEvent<HTMLButtonElement>): void => {
    const scroller = event.currentTarget.closest('[data-scroller]');
    if (id === undefined || event.button !== 0 || !scroller) return;
    // The focus stays in the text.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.start(id, scroller);
  };
  return (
    <div ref={ref} className={styles['layer']} data-block-layer="">
      {box && (
        <button
          type="button"
          tabIndex={-1}
          className={styles['handle']}
          data-block-handle={id}
          aria-label={t('writing.drag')}
          title={t('writing.drag')}
          style={{ top: box.top, left: box.left - 26 }}
          onPointerDown={start}
          onPointerMove={(event) => drag.move(event.clientX, event.clientY)}
          onPointerUp={drag.drop}
          onPointerCancel={drag.cancel}
        >
          <Icon name="grip" />
        </button>
      )}
      {drag.spot && <DropLine spot={drag.spot} />}
    </div>
  );
}
