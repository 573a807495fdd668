import type { VERIFY_WORDS } from '#core/words';

/** What is looked at when a Word file is read again. */
export type VerifyCheck = keyof typeof VERIFY_WORDS;

/** What one check looked at and found. */
export interface Verified {
  readonly check: VerifyCheck;
  /** How many things it looked at: parts, pages, tables, headings, paragraphs … */
  readonly count: number;
  /** Those that are not as they should be, as text; none where all is well. */
  readonly wrong: readonly string[];
}

export const isRight = ({ wrong }: Verified): boolean => wrong.length === 0;
