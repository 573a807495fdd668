const MEGABYTE = 1024 * 1024;

/** What pictures may ask of a plan: bytes of one and of all together, pixels of one side. */
export const PICTURE_LIMITS = { bytes: 10 * MEGABYTE, total: 60 * MEGABYTE, side: 20_000, pixels: 40_000_000 } as const;
