import { diffIndices } from 'node-diff3';

/** A stretch of text that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What is compared as one: a Chinese character, a word, a number, a reference. `key` tells whether two are the same. */
export interface Token {
  readonly key: string;
  readonly text: string;
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+(?:[.,]\p{N}+)*|\s+|./gsu;

/** Text as what is compared: characters of Chinese, whole words and numbers of everything else. */
export const tokensOf = (text: string): readonly Token[] =>
  (text.match(TOKEN) ?? []).map((token) => ({ key: token, text: token }));

/** How two texts differ. */
export const diffText = (before: string, after: string): readonly Piece[] =>
  diffTokens(tokensOf(before), tokensOf(after));

/** Beyond this many tokens on both sides the middle is shown as replaced: nobody reads such a comparison, and it takes long. */
const LONGEST = 4000;

/** How two lists of tokens differ; what stayed reads as it does now. */
export function diffTokens(before: readonly Token[], after: readonly Token[]): readonly Piece[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.key === after[head]?.key) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail++;
  const [was, is] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return joined([
    ...asPieces('same', after.slice(0, head)),
    ...(was.length + is.length > LONGEST ? replaced(was, is) : diffMiddle(was, is)),
    ...asPieces('same', after.slice(after.length - tail)),
  ]);
}

const asPieces = (kind: Piece['kind'], tokens: readonly Token[]): readonly Piece[] =>
  tokens.length === 0 ? [] : [{ kind, text: tokens.map(({ text }) => text).join('') }];

const replaced = (was: readonly Token[], is: readonly Token[]): readonly Piece[] => [
  ...asPieces('removed', was),
  ...asPieces('added', is),
];

interface Stretch {
  readonly was: readonly [number, number];
  readonly is: readonly [number, number];
}

function diffMiddle(was: readonly Token[], is: readonly Token[]): readonly Piece[] {
  const keys = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
  const found = diffIndices(keys(was), keys(is)).map(({ buffer1: [a, removed], buffer2: [b, added] }): Stretch => ({
    was: [a, a + removed],
    is: [b, b + added],
  }));
  const pieces: Piece[] = [];
  let at = 0;
  for (const stretch of withoutIslands(found)) {
    pieces.push(...asPieces('same', is.slice(at, stretch.is[0])));
    pieces.push(...replaced(was.slice(...stretch.was), is.slice(...stretch.is)));
    at = stretch.is[1];
  }
  return [...pieces, ...asPieces('same', is.slice(at))];
}

const sizeOf = ({ was, is }: Stretch): number => Math.max(was[1] - was[0], is[1] - is[0]);

/** What stayed by chance between two larger changes (a 的, a comma) goes with them: a sentence written anew reads as such. */
function withoutIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    const island = last ? stretch.is[0] - last.is[1] : Infinity;
    if (last && island <= 2 && island < Math.min(sizeOf(last), sizeOf(stretch)))
      kept[kept.length - 1] = { was: [last.was[0], stretch.was[1]], is: [last.is[0], stretch.is[1]] };
    else kept.push(stretch);
  }
  return kept;
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    if (last?.kind === piece.kind) list[list.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else list.push(piece);
  }
  return list;
}
