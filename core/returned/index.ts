export type {
  Act,
  Anchor,
  Author,
  Difference,
  DifferenceKind,
  Obstacle,
  ReturnedMedium,
  ReturnedPlace,
} from './difference';
export { findSlots, type FoundSlot, type ShownPart } from './find-slots';
export { profileTexts, readProfileText, type ProfilePlace, type ProfileText } from './profile-text';
export { readValue } from './read-value';
export { retext, type Retexted, type ShownInline, type StyledText } from './retext';
export { takeDifferences, type Taken } from './take';
export { KIND_WORDS } from './difference-words';
export { sayDifference, type SaidDifference } from './say-difference';
