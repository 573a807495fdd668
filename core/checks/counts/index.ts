export type { CountClaim } from './claims-in';
export { countBelow, sectionSizes, type Listed, type SectionSize } from './count-below';
export { gatherCounts, type CountItem } from './gather-counts';
export { countLike } from './numerals';
