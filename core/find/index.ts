export type { Found, Match } from './find-matches';
export { findMatches, placeOfMatch, textOf } from './find-matches';
export { fold } from './fold';
export type { Query, Scope, SelectedPart } from './query';
export { replaceMatches, replacementFor, whyNotReplaced } from './replace-matches';
