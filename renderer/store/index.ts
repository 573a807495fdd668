export type { Cause, Edits, KnownState } from './plan-store';
export { PlanStore } from './plan-store';
export type { Intent, Where } from './where';
