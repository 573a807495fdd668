import type { Mutator } from '../mutator';
import { dateMutators } from './dates';
import { nameMutators } from './names';
import { numberMutators } from './numbers';
import { officialMutators } from './official';
import { recordMutators } from './records';
import { structureMutators } from './structure';
import { sumMutators } from './sums';
import { wordingMutators } from './wording';

/** Every kind of defect that is made, by subject. */
export const MUTATORS: readonly Mutator[] = [
  ...recordMutators,
  ...dateMutators,
  ...sumMutators,
  ...numberMutators,
  ...nameMutators,
  ...structureMutators,
  ...officialMutators,
  ...wordingMutators,
];
