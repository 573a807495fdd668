import type { Quantity } from './quantity';
import { failed, type Result } from './result';

/** One step of a computation, with everything that a sentence needs to say how it was done; `exact` is false where it was rounded. */
export type Step =
  | { readonly kind: 'count'; readonly result: Quantity }
  | { readonly kind: 'sum'; readonly parts: readonly Quantity[]; readonly result: Quantity }
  | {
      readonly kind: 'share';
      readonly of: Quantity;
      readonly whole: Quantity;
      readonly result: Quantity;
      readonly exact: boolean;
    }
  | {
      readonly kind: 'growth' | 'points' | 'times';
      readonly from: Quantity;
      readonly to: Quantity;
      readonly result: Quantity;
      readonly exact: boolean;
    }
  | {
      readonly kind: 'annual-growth';
      readonly from: Quantity;
      readonly to: Quantity;
      readonly years: number;
      readonly result: Quantity;
      readonly exact: boolean;
    }
  | {
      readonly kind: 'exchange';
      readonly of: Quantity;
      readonly rate: Quantity;
      readonly result: Quantity;
      readonly exact: boolean;
    };

/** A computed quantity, and how it was computed. */
export interface Computed {
  readonly value: Quantity;
  readonly how: readonly Step[];
}

/** Why something cannot be computed; `core/words` says it. */
export type Obstacle =
  | 'different-units'
  | 'not-exact'
  | 'no-rate'
  | 'opposite-bounds'
  | 'nothing-to-add'
  | 'not-one-number'
  | 'no-baseline'
  | 'zero-baseline'
  | 'zero-whole'
  | 'not-above-zero'
  | 'not-shares'
  | 'no-years';

export const cannot = (reason: Obstacle, params: Readonly<Record<string, string>> = {}): Result<never> =>
  failed('cannot-compute', { reason, ...params });

/** Units side by side in a sentence. */
export const namesOf = (units: Iterable<string>): string => [...new Set(units)].map((unit) => unit || '—').join(' / ');
