import { annualGrowth } from './annual-growth';
import type { ComputedKind } from './computed';
import { fieldSum } from './field-sum';
import { fundingTotal } from './funding-total';
import { growth } from './growth';
import { recordCount } from './record-count';
import { rowCount } from './row-count';
import { sectionMeasures } from './section-measures';
import { share } from './share';

/** Every kind of computed value, in the order in which the list of references offers them. */
export const COMPUTED: readonly ComputedKind[] = [
  sectionMeasures,
  fieldSum,
  fundingTotal,
  recordCount,
  rowCount,
  growth,
  annualGrowth,
  share,
];

const byName = new Map(COMPUTED.map((kind) => [kind.name, kind]));

/** The kind of computed value that is called so. */
export const computedNamed = (name: string): ComputedKind | undefined => byName.get(name);
