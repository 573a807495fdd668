const NONE = { style: 'none', size: 0, color: 'auto' } as const;

/** A table that only places what stands in it. */
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
export const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;
