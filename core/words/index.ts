export { EXTRACT_WORDS } from './extract';
export { fillIn, sayFailure } from './failures';
export type { Reason } from './reasons';
export { saySteps } from './steps';
export {
  COLUMN_WORDS,
  EMPTY_FIELD,
  FUNDING_SOURCE_WORDS,
  GONE,
  LEVEL_WORDS,
  LIST_SEPARATOR,
  MORE_TABLE_WORDS,
  NOTHING_YET,
  PERFORMANCE_WORDS,
  PROFILE_WORDS,
  UNKNOWN_TABLE,
  UNNAMED,
  annexLabel,
} from './tables';
