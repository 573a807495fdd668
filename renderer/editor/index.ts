export { PlanEditors } from './binding/plan-editors';
export type { EditorCommand, Format } from './commands';
export { carryOut, formatAt, placeTable } from './commands';
export { showFindings } from './highlights/show-findings';
export { proseOf } from './binding/prose-of';
export { placeOfCaret, rangeOfPlace } from './places';
export type { PageTools } from './page/editors-context';
export { Page } from './page/page';
export { ReferenceList } from './references/reference-list';
