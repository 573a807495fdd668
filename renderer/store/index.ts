export type { Cause, Edits } from './plan-store';
export { PlanStore } from './plan-store';
export type { Intent, Where } from './where';
