export { startPlan } from './start-plan';
export type { Template } from './template';
export { demandsSchema, parseTemplate } from './template';
