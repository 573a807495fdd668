const MEGABYTE = 1024 * 1024;

/** What pictures may ask of a plan. */
export const PICTURE_LIMITS = {
  /** Bytes of one, and of all together that somebody may put in. */
  bytes: 10 * MEGABYTE,
  total: 60 * MEGABYTE,
  /** Bytes of all in a file: so much more that versions, undo and what came back never make a plan that cannot be saved. */
  inFile: 180 * MEGABYTE,
  /** Pixels of one side, and of a picture. */
  side: 20_000,
  pixels: 40_000_000,
} as const;

/** Whether a picture of this size, in pixels, would take too much of the machine to be shown. */
export const hasTooManyPixels = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  width * height > PICTURE_LIMITS.pixels || Math.max(width, height) > PICTURE_LIMITS.side;
