export { applyEdits } from './apply';
export type { Edit } from './edit';
export { fixEdits } from './fix-edits';
export { mapInlines, normalInlines, withMeasureRecords, withProse } from './prose';
export { mayMove, mayRemove, mayRename, mayStand, placeOf, sectionOf } from './sections';
