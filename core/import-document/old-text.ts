import type { PastedBlock } from '#core/paste';

/** What an old document holds besides its running text, and what was done to that text while it was read. */
export interface LeftBehind {
  readonly pictures: number;
  readonly formulas: number;
  /** Charts, sheets and other things of programs that stand in it. */
  readonly embedded: number;
  /** What stands in each text box. */
  readonly boxes: readonly string[];
  /** Comments 批注, with who made them. */
  readonly comments: readonly string[];
  /** What tracked changes took out of the text; it is taken as taken out. */
  readonly deletions: readonly string[];
  /** How many tracked insertions are taken as accepted. */
  readonly insertions: number;
  /** How many footnotes stand in brackets in the text now. */
  readonly footnotes: number;
  /** The lines of its table of contents. */
  readonly contents: readonly string[];
}

/** Old document 旧稿: the text of a file that another program wrote, as far as a plan can have it. */
export interface OldText {
  /** What its properties call it. */
  readonly name?: string;
  /** A heading of level 0 is the title of the document. */
  readonly blocks: readonly PastedBlock[];
  readonly left: LeftBehind;
}

export const NOTHING_BEHIND: LeftBehind = {
  ...{ pictures: 0, formulas: 0, embedded: 0, insertions: 0, footnotes: 0 },
  ...{ boxes: [], comments: [], deletions: [], contents: [] },
};
