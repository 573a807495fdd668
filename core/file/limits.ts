const MEGABYTE = 1024 * 1024;

/** What a file may ask of the machine before it is refused. */
export const LIMITS = {
  /** Bytes of all parts together, and of one. */
  total: 256 * MEGABYTE,
  part: 64 * MEGABYTE,
  /** Unpacked bytes for one packed byte. */
  ratio: 200,
  parts: 2000,
  /** Levels of objects and lists inside one another. */
  depth: 256,
} as const;

export const sizeText = (bytes: number): string => `${String(bytes / MEGABYTE)} MB`;
