import type { Language } from '#core/model';
import { dashOrDots } from './dash-or-dots';
import { quotationMark, titleMark } from './quotation-marks';

/** What typing puts right by itself: the last `take` characters before the caret become `put`. */
export interface Correction {
  readonly take: number;
  readonly put: string;
}

/** The characters that may ask for a correction; all others cost nothing. */
export const MAY_CORRECT = /["'\-.。《》]$/;

/**
 * The correction that the text before the caret asks for, what was just typed included.
 *
 * Half-width marks (, . ; : ? ! and brackets) between Chinese characters are left as they are while somebody types: what
 * comes behind them is not known yet, and in 1.5, 10:30, V2.0, A,B and file names they are right. A check finds them when
 * the sentence stands. Numbers and dates stay as typed for the same reason.
 */
export function correctionFor(before: string, language: Language): Correction | undefined {
  const typed = before.slice(-1);
  if (typed === '"' || typed === "'") return one(quotationMark(typed, before.slice(0, -1), language));
  if (language === 'zh-CN' && (typed === '《' || typed === '》')) return one(titleMark(typed, before.slice(0, -1)));
  return dashOrDots(before, language);
}

const one = (put: string | undefined): Correction | undefined => (put === undefined ? undefined : { take: 1, put });
