import type { Run } from '#core/model';

/** A line of what was pasted, with the role that it had where it comes from. */
export type PastedLine =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** `level` is 1 for the highest; `number` is what stood before the heading, typed or counted: 一、 （一） 1.1 */
  | { readonly kind: 'heading'; readonly level: number; readonly number: string; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly runs: readonly Run[] };

/** A cell of a pasted table; its lines are parted by line ends. */
export interface PastedCell {
  readonly runs: readonly Run[];
  /** Part of a merged cell that begins in the row above. */
  readonly isBelow?: true;
}

export interface PastedTable {
  readonly kind: 'table';
  /** Every row has the same number of cells: merged cells are taken apart, the text stands in the first. */
  readonly rows: readonly (readonly PastedCell[])[];
  /** Whether the first row names the columns. */
  readonly head: boolean;
  readonly caption?: readonly Run[];
}

/** A picture that came with its content; it stands below the line that it was in. */
export interface PastedPicture {
  readonly kind: 'picture';
  /** Its content in base64, as it came: of any format, and with whatever else its file holds. */
  readonly data: string;
  readonly alt?: string;
  /** What it is called in the plan's media, once it was made ready for the plan. */
  readonly media?: string;
}

export type PastedBlock = PastedLine | PastedTable | PastedPicture;

/** What was in the clipboard and cannot be in the text of a plan, by count. */
export interface LeftOut {
  readonly pictures: number;
  readonly deletions: number;
  readonly comments: number;
  readonly footnotes: number;
}

/** What another program put on the clipboard, cleaned. */
export interface Pasted {
  readonly blocks: readonly PastedBlock[];
  readonly left: LeftOut;
}

export const NOTHING_LEFT: LeftOut = { pictures: 0, deletions: 0, comments: 0, footnotes: 0 };

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
