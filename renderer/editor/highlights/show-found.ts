import type { TextPlace } from '#core/checks';
import type { PlanEditors } from '../binding/plan-editors';
import { textRange } from './text-range';
import './highlights.css';

/** What is looked for, as it stands in the text: everything found, and the one that the officer is at. */
export interface FoundText {
  readonly places: readonly TextPlace[];
  readonly current: TextPlace | undefined;
}

const NAMES = ['found', 'found-now'] as const;

/**
 * Marks what was found in the sections near the view by the CSS Custom Highlight API: no element of the page changes.
 * Call it again whenever the page was drawn anew.
 */
export function showFound(editors: PlanEditors, { places, current }: FoundText): void {
  const near = places.filter(({ section }) => editors.mounted.has(section));
  const ranges = {
    found: near.filter((place) => place !== current).flatMap((place) => textRange(place) ?? []),
    'found-now': current ? [textRange(current) ?? []].flat() : [],
  };
  for (const name of NAMES) {
    if (ranges[name].length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges[name]));
  }
  const now = CSS.highlights.get('found-now');
  if (now) now.priority = 1;
}
