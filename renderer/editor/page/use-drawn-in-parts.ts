import { useEffect, useState } from 'react';

/** How many rows are drawn at once, and how many more in each idle moment after. */
const PART = 100;

/** How many rows of a table may be drawn now: the first at once, the others bit by bit, so that a long table never stalls the page. */
export function useDrawnInParts(rows: number): number {
  const [drawn, setDrawn] = useState(PART);
  useEffect(() => {
    if (drawn >= rows) return undefined;
    const request = requestIdleCallback(() => setDrawn((now) => now + PART), { timeout: 300 });
    return () => cancelIdleCallback(request);
  }, [drawn, rows]);
  return Math.min(drawn, rows);
}
