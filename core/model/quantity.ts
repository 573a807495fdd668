export const COMPARATORS = ['=', '≥', '≤', '>', '<', 'about'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** Quantity 数量: exact decimals as text, so that nothing is rounded on its way through a file. */
export interface Quantity {
  readonly value: string;
  /** The upper end of a range. */
  readonly upTo?: string;
  readonly comparator: Comparator;
  /** A unit of the registry, or one as it was typed; left out while unknown. */
  readonly unit?: string;
  /** "each" 每: what one of the value belongs to; `EACH` where it is not named. */
  readonly per?: string;
}

/** Each of what the sentence speaks of 各: over 10 billion yuan each. */
export const EACH = 'each';
