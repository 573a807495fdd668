import { useEffect, useState, type RefObject } from 'react';

/** How far outside the view a section is already, or still, an editor. */
const MARGIN = '600px 0px';

type Tell = (entry: IntersectionObserverEntry) => void;
interface Watch {
  readonly observer: IntersectionObserver;
  readonly tell: Map<Element, Tell>;
}
const watches = new WeakMap<Element, Watch>();

/** One observer for all sections of a page: a hundred would each cost their part of every frame. */
function watchOf(root: Element): Watch {
  const known = watches.get(root);
  if (known) return known;
  const tell = new Map<Element, Tell>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) tell.get(entry.target)?.(entry);
    },
    { root, rootMargin: MARGIN },
  );
  watches.set(root, { observer, tell });
  return { observer, tell };
}

/** Whether an element is in view or near it. While the page itself is hidden the answer stays. */
export function useNearness(ref: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    const root = element?.closest('[data-scroller]');
    if (!element || !root) return;
    const { observer, tell } = watchOf(root);
    tell.set(element, ({ boundingClientRect, isIntersecting }) => {
      if (boundingClientRect.width > 0) setIsNear(isIntersecting);
    });
    observer.observe(element);
    return () => {
      observer.unobserve(element);
      tell.delete(element);
    };
  }, [ref]);
  return isNear;
}
