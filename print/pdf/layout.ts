import type { Orientation, Place, Places } from '../draft';
import type { PartOf } from '../sheets';

/** A page of the finished file: which page of which printed document it is, or an empty one, and its printed number. */
export interface PageOf {
  readonly from: Orientation | 'empty';
  /** Counted from 0 in its document. */
  readonly index: number;
  /** Left out on pages without a number. */
  readonly label?: string;
}

/** How printed documents go together: their pages in order, and where everything fell. */
export interface PdfLayout {
  readonly pages: readonly PageOf[];
  readonly places: Places;
}

/** Where an anchor fell in one printed document. */
export interface FoundPlace {
  readonly index: number;
  readonly above: number;
}
/** What one printed document turned out to be. */
export interface Printed {
  readonly count: number;
  readonly found: ReadonlyMap<string, FoundPlace>;
}

const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Small Roman numbers for front matter. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letter] of ROMAN) for (; rest >= value; rest -= value) text += letter;
  return text;
}

/** Counts pages as their parts do: front matter by itself, the text from 1, a cover and a foot not at all. */
function pageCounter(): (kind: PartOf['kind']) => string | undefined {
  const counted = { front: 0, text: 0 };
  return (kind) => {
    if (kind === 'front') return roman(++counted.front);
    if (kind === 'text') return String(++counted.text);
    return undefined;
  };
}

/** The pages of each part in its document: from where it begins to where the next one of its kind does. */
function rangeOf(part: PartOf, parts: readonly PartOf[], printed: Printed): readonly [from: number, to: number] {
  const those = parts.filter(({ orientation }) => orientation === part.orientation);
  const next = those[those.indexOf(part) + 1];
  const startOf = ({ id }: PartOf): number | undefined => printed.found.get(id)?.index;
  return [startOf(part) ?? 0, (next && startOf(next)) ?? printed.count];
}

/**
 * Puts printed documents together in the order of their parts. The foot 版记 stands on an even page, so that it is the back
 * of the last sheet; an empty page may come before it.
 */
export function layOut(parts: readonly PartOf[], printed: Readonly<Partial<Record<Orientation, Printed>>>): PdfLayout {
  const pages: PageOf[] = [];
  const count = pageCounter();
  for (const part of parts) {
    const of = printed[part.orientation];
    if (!of) continue;
    const [from, to] = rangeOf(part, parts, of);
    if (part.kind === 'foot' && pages.length % 2 === 0) pages.push({ from: 'empty', index: 0 });
    for (let index = from; index < to; index++) {
      const label = count(part.kind);
      pages.push({ from: part.orientation, index, ...(label !== undefined && { label }) });
    }
  }
  return { pages, places: placesIn(pages, printed) };
}

function placesIn(pages: readonly PageOf[], printed: Readonly<Partial<Record<Orientation, Printed>>>): Places {
  const places: Record<string, Place> = {};
  for (const [at, { from, index, label = '' }] of pages.entries()) {
    if (from === 'empty') continue;
    for (const [id, found] of printed[from]?.found ?? [])
      if (found.index === index) places[id] = { page: at + 1, label, above: found.above };
  }
  return places;
}
