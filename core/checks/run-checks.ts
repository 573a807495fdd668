import { checkerOf } from './checker';
import { RULES } from './rules';

/** Checks a plan by all rules: what is wrong with it or still to fill, in reading order and then by register. */
export const runChecks = checkerOf(RULES);
