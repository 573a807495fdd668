import type { Plan } from '#core/records';
import { fundingTotals, type FundingTotals } from './funding';

/** Adds up the plan's finance exactly; different currencies are never added. */
export const financeTotals = (plan: Plan): FundingTotals => fundingTotals('finance', plan.records.finance);
