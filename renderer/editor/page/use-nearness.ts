import { useEffect, useState, type RefObject } from 'react';

/** How far outside the view a section is already, or still, an editor. */
const MARGIN = '600px 0px';

/** Whether an element is in view or near it. While the page itself is hidden the answer stays. */
export function useNearness(ref: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const root = element.closest('[data-scroller]');
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last && last.boundingClientRect.width > 0) setIsNear(last.isIntersecting);
      },
      { root, rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isNear;
}
