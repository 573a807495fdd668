export { CHART_WORDS, type NotDrawn } from './charts';
export { EXTRACT_WORDS } from './extract';
export { fillIn, sayFailure } from './failures';
export { ENGLISH_GRADES, SIGNED_BY } from './official-head';
export { PROFILE_FIELD_WORDS } from './profile-fields';
export type { Reason } from './reasons';
export { REPORT_WORDS } from './report';
export { saySource } from './sources';
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
export { VERIFY_WORDS } from './verify-words';
