import { useEffect, useRef, useState, type PointerEvent, type ReactElement } from 'react';
import type { BlockId } from '#core/model';
import { Icon, useWords } from '../../ui';
import { usePage } from '../page/editors-context';
import styles from './block-handle.module.css';
import { DropLine, boxOf } from './drop-line';
import { moveTo } from './move-at-caret';
import { blockAtPoint } from './place-at-point';
import { useBlockDrag } from './use-block-drag';

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
