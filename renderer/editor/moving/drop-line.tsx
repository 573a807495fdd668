import type { ReactElement } from 'react';
import type { BlockSpot } from '#core/edit';
import type { BlockId } from '#core/model';
import styles from './block-handle.module.css';
import { elementOf } from './place-at-point';

/** Where a block is drawn, counted from the layer that the handle and the line are drawn on; it scrolls with the page. */
export function boxOf(
  id: BlockId,
): { readonly top: number; readonly bottom: number; readonly left: number; readonly width: number } | undefined {
  const box = elementOf(id)?.getBoundingClientRect();
  const layer = document.querySelector('[data-block-layer]')?.getBoundingClientRect();
  if (!box || !layer) return undefined;
  return { top: box.top - layer.top, bottom: box.bottom - layer.top, left: box.left - layer.left, width: box.width };
}

/** The line that shows where what is dropped will stand. */
export function DropLine({ spot }: { readonly spot: BlockSpot }): ReactElement | null {
  const box = boxOf(spot.beside);
  if (!box) return null;
  const { left, width } = box;
  const top = spot.side === 'before' ? box.top : box.bottom;
  return <div className={styles['line']} data-drop-line={spot.beside} style={{ top: top - 1, left, width }} />;
}
