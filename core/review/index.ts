export type { Change } from './change';
export { COMMON_FIELD_WORDS } from './change-words';
export { comparePlans } from './compare-plans';
export type { ChangeCounts } from './count-changes';
export { countChanges, sayCounts } from './count-changes';
export { homeName } from './home-name';
export { isSame } from './is-same';
export type { Piece } from './pieces';
export { sayChange } from './say-change';
