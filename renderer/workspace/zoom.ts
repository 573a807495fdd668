/** How large the page can be drawn, as part of its printed size: 50 to 300 %. */
export const ZOOM_LEVELS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

const SMALLEST = ZOOM_LEVELS[0];
const LARGEST = ZOOM_LEVELS[ZOOM_LEVELS.length - 1] ?? 3;

/** The nearest zoom that is allowed, to the hundredth. */
export const zoomWithin = (zoom: number): number => Math.round(Math.min(LARGEST, Math.max(SMALLEST, zoom)) * 100) / 100;

/** The next level above (1) or below (-1) a zoom, which may stand between two levels. */
export function nextZoom(zoom: number, step: 1 | -1): number {
  const next = step === 1 ? ZOOM_LEVELS.find((level) => level > zoom) : ZOOM_LEVELS.findLast((level) => level < zoom);
  return next ?? zoomWithin(zoom);
}
