import { diffTokens, tokensOf, type Token } from '#core/review';

/** A part of a text as it was shown; one with a slot shows a value that stands elsewhere. */
export interface ShownPart<S> {
  readonly text: string;
  readonly slot?: S;
}

/** A stretch of the text before and what stands there now. */
interface Stretch {
  readonly isSame: boolean;
  readonly was: readonly [number, number];
  readonly is: readonly [number, number];
}

/** Where a slot stands now; without a place, something else stands there that cannot be told from what is around it. */
export interface FoundSlot<S> {
  readonly slot: S;
  readonly before: string;
  readonly at?: readonly [number, number];
  readonly after: string;
}

export interface SlotReading<S> {
  readonly stretches: readonly Stretch[];
  readonly slots: readonly FoundSlot<S>[];
}

/** Tokens that do not reach over the end of a part, so that a slot is made of whole ones. */
const tokensOfParts = (parts: readonly ShownPart<unknown>[]): readonly Token[] =>
  parts.flatMap(({ text }) => tokensOf(text));

function stretchesBetween(before: readonly Token[], after: readonly Token[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [was, is] = [0, 0];
  for (const { kind, text } of diffTokens(before, after)) {
    const [wasEnd, isEnd] = [kind === 'added' ? was : was + text.length, kind === 'removed' ? is : is + text.length];
    const last = stretches.at(-1);
    if (kind !== 'same' && last?.isSame === false)
      stretches[stretches.length - 1] = { isSame: false, was: [last.was[0], wasEnd], is: [last.is[0], isEnd] };
    else stretches.push({ isSame: kind === 'same', was: [was, wasEnd], is: [is, isEnd] });
    [was, is] = [wasEnd, isEnd];
  }
  return stretches;
}

/** Where a place of the text before stands now: at a border of a changed stretch its own border. */
function placeNow(stretches: readonly Stretch[], at: number, side: 'start' | 'end'): number {
  const isAt = ({ was: [from, to] }: Stretch): boolean =>
    side === 'start' ? from <= at && at < to : from < at && at <= to;
  const found = stretches.find(isAt);
  if (!found) return side === 'start' ? (stretches.at(-1)?.is[1] ?? 0) : (stretches[0]?.is[0] ?? 0);
  if (found.isSame) return found.is[0] + at - found.was[0];
  return side === 'start' ? found.is[0] : found.is[1];
}

interface Span<S> {
  readonly slot: S;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function spansOf<S>(parts: readonly ShownPart<S>[]): readonly Span<S>[] {
  let at = 0;
  return parts.flatMap(({ text, slot }) => {
    const start = at;
    at += text.length;
    return slot === undefined ? [] : [{ slot, text, start, end: at }];
  });
}

interface Both {
  readonly before: string;
  readonly after: string;
  readonly stretches: readonly Stretch[];
}

/** Finds one slot in what stands now. */
function rangeOf(
  { start, end, text }: Span<unknown>,
  { before, after, stretches }: Both,
): readonly [number, number] | undefined {
  const changed = stretches.filter(({ isSame, was: [from, to] }) => !isSame && to > start && from < end);
  const [first, last] = [changed[0], changed.at(-1)];
  const [from, to] = [Math.min(start, first?.was[0] ?? start), Math.max(end, last?.was[1] ?? end)];
  const now: readonly [number, number] = [placeNow(stretches, from, 'start'), placeNow(stretches, to, 'end')];
  if (from === start && to === end) return now[1] > now[0] ? now : undefined;
  // What is around the slot changed with it: it is still what stands between the same words, or it stands there unchanged.
  const [lead, tail, here] = [before.slice(from, start), before.slice(end, to), after.slice(...now)];
  if (here.length > lead.length + tail.length && here.startsWith(lead) && here.endsWith(tail))
    return [now[0] + lead.length, now[1] - tail.length];
  const at = here.indexOf(text);
  return at >= 0 && here.indexOf(text, at + 1) < 0 ? [now[0] + at, now[0] + at + text.length] : undefined;
}

/** Finds the slots of a text that was shown, part by part, in the text that came back. */
export function findSlots<S>(parts: readonly ShownPart<S>[], after: string): SlotReading<S> {
  const before = parts.map(({ text }) => text).join('');
  const stretches = stretchesBetween(tokensOfParts(parts), before === after ? tokensOfParts(parts) : tokensOf(after));
  let taken = 0;
  const slots = spansOf(parts).map((span): FoundSlot<S> => {
    const at = rangeOf(span, { before, after, stretches });
    if (!at || at[0] < taken) return { slot: span.slot, before: span.text, after: '' };
    taken = at[1];
    return { slot: span.slot, before: span.text, at, after: after.slice(...at) };
  });
  return { stretches, slots };
}
