export type { Change } from './change';
export { comparePlans } from './compare-plans';
export type { ChangeCounts } from './count-changes';
export { countChanges, sayCounts } from './count-changes';
export { homeName } from './home-name';
export type { Piece } from './pieces';
export { sayChange } from './say-change';
