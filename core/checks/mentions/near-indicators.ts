import type { Indicator, Indicators } from './indicators';
import type { Stretch } from './mention';
import { pairOf } from './name-index';
import { isChinese, piecesOf } from './name-pieces';

/** Below this share of its name in a sentence an indicator is not looked for there. */
const LEAST = 0.5;

/** The indicators of whose names a sentence holds enough to look closer: a count, without taking the sentence apart. */
export function nearIndicators(
  { byPair, byWord }: Indicators,
  text: string,
  { start, end }: Stretch,
): readonly Indicator[] {
  const counts = new Map<Indicator, number>();
  const note = (indicators: readonly Indicator[] | undefined): void => {
    for (const indicator of indicators ?? []) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  };
  if (byPair.size > 0) for (let at = start; at < end - 1; at++) note(byPair.get(pairOf(text, at)));
  if (byWord.size > 0 && !isChinese(text))
    for (const word of new Set(piecesOf(text.slice(start, end).toLowerCase()))) note(byWord.get(word));
  if (counts.size === 0) return [];
  return [...counts].flatMap(([indicator, count]) => (count >= LEAST * indicator.pieces.length ? [indicator] : []));
}
