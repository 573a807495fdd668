import { useRef } from 'react';
import { useDragAndDrop, type DragAndDropHooks, type Key } from 'react-aria-components';
import type { SectionId } from '#core/model';

const TYPE = 'application/x-planloom-section';

export interface SectionDrop {
  readonly section: SectionId;
  readonly side: 'before' | 'on' | 'after';
}

export interface SectionDragOptions {
  /** Whether the dragged line may be dropped there. */
  readonly mayDrop: (dragged: string, target: SectionDrop) => boolean;
  readonly onDrop: (dragged: string, target: SectionDrop) => void;
}

const dropAt = (target: { readonly key: Key; readonly dropPosition: SectionDrop['side'] }): SectionDrop => ({
  section: String(target.key),
  side: target.dropPosition,
});

/** Dragging sections in the outline, by mouse or from their grip by keys; only to places that the template allows. */
export function useSectionDrag({ mayDrop, onDrop }: SectionDragOptions): DragAndDropHooks {
  const dragged = useRef<string>(undefined);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [TYPE]: String(key) })),
    acceptedDragTypes: [TYPE],
    onDragStart: ({ keys }) => {
      dragged.current = [...keys].map(String)[0];
    },
    onDragEnd: () => {
      dragged.current = undefined;
    },
    getDropOperation: (target) =>
      target.type === 'item' && dragged.current !== undefined && mayDrop(dragged.current, dropAt(target))
        ? 'move'
        : 'cancel',
    onMove: ({ keys, target }) => {
      for (const key of keys) onDrop(String(key), dropAt(target));
    },
  });
  return dragAndDropHooks;
}
