import type { LineBlock } from '#core/model';
import type { Plan } from '#core/records';
import { lineOf } from '../read-line';
import { crossReferencesIn, type CrossReference } from './cross-reference';

const isReference = (item: { readonly kind: string }): item is CrossReference => item.kind === 'reference';

/** The places of a line that point to an annex, a table or a section by its number, in the text as it reads, in order. */
export const crossReferencesOf = (plan: Plan, block: LineBlock): readonly CrossReference[] =>
  crossReferencesIn(lineOf(plan, block))
    .filter(isReference)
    .sort((a, b) => a.at.start - b.at.start);
