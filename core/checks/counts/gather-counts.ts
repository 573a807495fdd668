import type { Line } from '../read-line';
import { claimsIn, type CountClaim } from './claims-in';
import { measureClaims, type MeasureClaim } from './measure-claims';
import { openingOf, type Opening } from './series-in';

/** What of a line has to do with counts: what is announced, what is listed, and what ends a list. */
export type CountItem =
  | { readonly kind: 'claim'; readonly claim: CountClaim }
  | { readonly kind: 'measures'; readonly claim: MeasureClaim }
  | { readonly kind: 'entry' }
  | { readonly kind: 'series'; readonly opening: Opening }
  | { readonly kind: 'end' };

const ENTRY: CountItem = { kind: 'entry' };
const END: CountItem = { kind: 'end' };

/** A line that announces something else ends the list before it. */
const ANNOUNCES = /[：:]\s*$/;

const isWrong = ({ value, series, items, isLast }: CountClaim): boolean =>
  items ? value < items.least || value > items.most : series !== undefined || isLast || !items;

/** What a line has to do with counts; nothing for most lines, and nothing for a count that its own line bears out. */
export function gatherCounts(line: Line): readonly CountItem[] {
  const { type, text } = line;
  if (type === 'table-cell' || type === 'table-caption' || type === 'picture-caption' || type === 'field') return [];
  if (type === 'heading' || type === 'run-in-heading' || type === 'measure-title') return [END];
  const claims = claimsIn(line)
    .filter(isWrong)
    .map((claim): CountItem => ({ kind: 'claim', claim }));
  const measures = measureClaims(line).map((claim): CountItem => ({ kind: 'measures', claim }));
  if (type === 'list-item') return [ENTRY, ...claims, ...measures];
  const opening = openingOf(text);
  const front: readonly CountItem[] = opening ? [{ kind: 'series', opening }] : [];
  const ends = claims.length === 0 && !opening && ANNOUNCES.test(text.slice(-3)) ? [END] : [];
  return [...front, ...claims, ...measures, ...ends];
}
