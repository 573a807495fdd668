import { useMemo, useState, type DragEvent } from 'react';
import { sectionSpotAtPoint } from '../moving/place-at-point';
import type { PageTools } from '../page/editors-context';
import { bringIn } from './bring-in';
import { picturesOf } from './pictures-of';
import type { PicturePlace } from './place-pictures';

interface PictureDrop {
  /** Where the pictures that are held over the page would stand. */
  readonly place: PicturePlace | undefined;
  readonly handlers: {
    readonly onDragOverCapture: (event: DragEvent) => void;
    readonly onDragLeaveCapture: (event: DragEvent) => void;
    readonly onDropCapture: (event: DragEvent) => void;
  };
}

const holdsPicture = ({ items }: DataTransfer): boolean =>
  [...items].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'));

const isSame = (a: PicturePlace | undefined, b: PicturePlace | undefined): boolean =>
  a?.beside === b?.beside && a?.side === b?.side;

/** Takes picture files that are dropped on the page, where they are dropped; everything else goes on as it would. */
export function usePictureDrop(tools: PageTools): PictureDrop {
  const [place, setPlace] = useState<PicturePlace>();
  const handlers = useMemo(() => {
    const placeOf = ({ currentTarget: scroller, clientX: x, clientY: y }: DragEvent): PicturePlace | undefined =>
      sectionSpotAtPoint(tools.editors.store.plan, { scroller, x, y });
    const take = (event: DragEvent): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    return {
      onDragOverCapture: (event: DragEvent): void => {
        if (!holdsPicture(event.dataTransfer)) return;
        take(event);
        event.dataTransfer.dropEffect = 'copy';
        const next = placeOf(event);
        setPlace((last) => (isSame(last, next) ? last : next));
      },
      onDragLeaveCapture: ({ currentTarget, relatedTarget }: DragEvent): void => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setPlace(undefined);
      },
      onDropCapture: (event: DragEvent): void => {
        setPlace(undefined);
        const files = picturesOf(event.dataTransfer);
        if (files.length === 0) return;
        take(event);
        const dropped = placeOf(event);
        if (dropped) void bringIn(files, dropped, tools);
      },
    };
  }, [tools]);
  return { place, handlers };
}
