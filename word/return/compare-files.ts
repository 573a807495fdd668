import type { WordComment } from '#core/word-text';
import { mergeOrder } from '#core/review';
import type { Difference, ReturnedPlace } from '#core/returned';
import { cameBack } from './came';
import { compareLine, found, looksAlike, type Found } from './compare-line';
import { compareTable } from './compare-table';
import type { Comparison } from './comparison';
import { comparePicture } from './compare-picture';
import type { Item, Line } from './flatten';
import { joinLines, splitLine } from './halves';
import { movedAlong, movedTo } from './moves';
import type { Spot } from './spots';
import { wentAway, wentTogether } from './went';

/** What the comparison is asked besides the two files. */
export interface Asked {
  /** The comments that came back and did not go out. */
  readonly comments: readonly WordComment[];
  /** Whether a line says what the snapshot says that went out, whatever this program would draw now. */
  readonly isAsSent: (spot: Spot, now: Line) => boolean;
}

const isRetyped = (was: Line, now: Line): boolean => was.heading !== now.heading || was.list !== now.list;

/** A paragraph that became a heading or an item, or a change of looks that says nothing to a plan. */
function styleOf(spot: Spot, was: Line, now: Line): readonly Found[] {
  if (!isRetyped(was, now) && !now.isReformatted) return [];
  const pieces = [{ kind: 'same', text: now.text } as const];
  const obstacle = isRetyped(was, now) ? 'structure' : 'not-in-plan';
  return [found({ kind: 'restyled', place: spot.place, before: was.text, after: now.text, pieces, obstacle })];
}

/** What differs between an item that went out and the same one that came back. */
function compareItem({ plan }: Comparison, spot: Spot, was: Item, now: Item, { isAsSent }: Asked): readonly Found[] {
  if (was.kind === 'table' || now.kind === 'table')
    return was.kind === 'table' && now.kind === 'table' ? compareTable(plan, spot, was, now) : [];
  if (was.kind === 'picture' || now.kind === 'picture') {
    const { shown, place } = spot;
    const isBoth = was.kind === 'picture' && now.kind === 'picture' && shown.kind === 'picture';
    return isBoth ? comparePicture(shown.picture, place, was, now) : [];
  }
  const isSame = was.text === now.text && (spot.shown.kind !== 'line' || looksAlike(was, now));
  const isSent = was.text !== now.text && isAsSent(spot, now);
  const inText = isSame || isSent ? [] : compareLine(plan, spot, was, now);
  return inText.length > 0 && !isRetyped(was, now) ? inText : [...inText, ...styleOf(spot, was, now)];
}

const commentsIn = (item: Item): readonly string[] => {
  if (item.kind === 'picture') return [];
  return item.kind === 'line'
    ? item.comments
    : item.rows.flatMap(({ cells }) => cells.flatMap(({ comments }) => comments));
};

/** Gives the comments, each where its range begins. */
function commentSayer(comments: readonly WordComment[]): {
  readonly at: (item: Item | undefined, place: ReturnedPlace) => readonly Found[];
  readonly rest: () => readonly Found[];
} {
  const left = new Map(comments.map((comment) => [comment.id, comment]));
  const say = ({ text, author, at }: WordComment, place: ReturnedPlace): Found =>
    found({
      kind: 'comment',
      place,
      ...{ before: '', after: text, pieces: [{ kind: 'same', text }] as const, obstacle: 'comment' as const },
      by: [{ ...(author !== undefined && { author }), ...(at !== undefined && { at }) }],
    });
  return {
    at: (item, place) =>
      (item ? commentsIn(item) : []).flatMap((id) => {
        const comment = left.get(id);
        left.delete(id);
        return comment ? [say(comment, place)] : [];
      }),
    rest: () => [...left.values()].map((comment) => say(comment, { kind: 'document' })),
  };
}

/** All in which a file that came back differs from the one that went out, in the order of the file. */
export function compareFiles(comparison: Comparison, asked: Asked): readonly Difference[] {
  const { was, now, spots, nowOf, wasOf, split, joined, moved } = comparison;
  const together = wentTogether(comparison);
  const said = new Set([...together].flatMap(([index, { items }]) => items.filter((item) => item !== index)));
  const along = movedAlong(comparison);
  const splitOf = new Map([...split.values()].map((parted) => [parted.whole, parted]));
  const joinedInto = new Map([...joined.values()].map((parted) => [parted.whole, parted]));
  const comments = commentSayer(asked.comments);
  let place: ReturnedPlace = { kind: 'document' };

  const pairFound = (before: number, after: number): readonly Found[] => {
    const [spot, one, other] = [spots[before], was[before], now[after]];
    if (!spot || !one || !other) return [];
    ({ place } = spot);
    const parted = splitOf.get(before);
    const join = joinedInto.get(after);
    const inText = parted
      ? splitLine(comparison, parted)
      : join
        ? joinLines(comparison, join)
        : compareItem(comparison, spot, one, other, asked);
    const move = moved.has(before) && !along.has(before) ? movedTo(comparison, before) : [];
    return [...move, ...inText, ...comments.at(other, place)];
  };
  const itemFound = (key: string): readonly Found[] => {
    const index = Number(key.slice(1));
    if (key.startsWith('n'))
      return [...(split.has(index) ? [] : cameBack(comparison, index)), ...comments.at(now[index], place)];
    const after = nowOf.get(index);
    if (after !== undefined) return pairFound(index, after);
    return joined.has(index) || said.has(index) ? [] : wentAway(comparison, index, together.get(index));
  };
  const keys = mergeOrder(
    [...was.keys()].map((index) => `w${String(index)}`),
    [...now.keys()].map((index) => (wasOf.has(index) ? `w${String(wasOf.get(index))}` : `n${String(index)}`)),
  );
  const all = [...keys.flatMap(itemFound), ...comments.rest()];
  return all.map((difference, index) => ({ id: `d${String(index + 1)}`, ...difference }));
}
