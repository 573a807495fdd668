import { diffText, type Piece } from './pieces';

/** Longer values are not set side by side in the sentence: how they differ is shown instead. */
const LONGEST_VALUE = 40;

export const isLong = ({ before, after }: { readonly before: string; readonly after: string }): boolean =>
  before.length > LONGEST_VALUE || after.length > LONGEST_VALUE;

/** How two values differ, where they are long. */
export const longPieces = (before: string, after: string): { readonly pieces?: readonly Piece[] } =>
  isLong({ before, after }) ? { pieces: diffText(before, after) } : {};
