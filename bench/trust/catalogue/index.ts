import type { Examples } from './example';
import { official } from './official';
import { targets } from './targets';
import { numbers, references, structure, wording } from './text';
import { workAndMoney } from './work-and-money';

export type { Example } from './example';

/** The examples of the catalogue, by rule. */
export const CATALOGUE: Readonly<Record<string, Examples>> = {
  ...targets,
  ...workAndMoney,
  ...numbers,
  ...structure,
  ...official,
  ...wording,
  ...references,
};
