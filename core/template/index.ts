export { BUILT_IN_TEMPLATES } from './built-in';
export { startPlan } from './start-plan';
export type { Template } from './template';
export { badTemplate, parseTemplate } from './template';
export { templateFromPlan } from './template-from-plan';
export { TEMPLATE_LIMITS, demandsSchema } from './template-schema';
