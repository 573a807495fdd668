import type { Media } from '#core/model';
import type { PastedLine, PastedTable } from '#core/paste';
import type { LostPicture, OldPicture } from './old-picture';

/** What an old document holds besides its running text, and what was done to that text while it was read. */
export interface LeftBehind {
  readonly pictures: readonly LostPicture[];
  /** How many pictures stand in the heads and feet of its pages. */
  readonly marginPictures: number;
  /** How many pictures of cells stand behind their table now. */
  readonly cellPictures: number;
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

/** A block of the text of an old document. */
export type ReadBlock = PastedLine | PastedTable | OldPicture;

/** Old document 旧稿: the text of a file that another program wrote, as far as a plan can have it. */
export interface OldText {
  /** What its properties call it. */
  readonly name?: string;
  /** A heading of level 0 is the title of the document. */
  readonly blocks: readonly ReadBlock[];
  /** The pictures that its blocks show, as a plan keeps them. */
  readonly media: Media;
  readonly left: LeftBehind;
}

export const NOTHING_BEHIND: LeftBehind = {
  ...{ marginPictures: 0, cellPictures: 0, formulas: 0, embedded: 0, insertions: 0, footnotes: 0 },
  ...{ pictures: [], boxes: [], comments: [], deletions: [], contents: [] },
};
