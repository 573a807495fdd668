export { History } from './history';
export type { Cause } from './plan-store';
export { PlanStore } from './plan-store';
export type { Intent, Where } from './where';
