import { useEffect, useState } from 'react';

/** How many rows are drawn at once, and how many more in each idle moment after. */
const PART = 100;

/** How many rows of something long may be drawn now: the first at once, the others bit by bit, so that it never stalls the window. */
export function useDrawnInParts(rows: number, part = PART): number {
  const [drawn, setDrawn] = useState(part);
  useEffect(() => {
    if (drawn >= rows) return undefined;
    const request = requestIdleCallback(() => setDrawn((now) => now + part), { timeout: 300 });
    return () => cancelIdleCallback(request);
  }, [drawn, rows, part]);
  return Math.min(drawn, rows);
}
