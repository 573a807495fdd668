export { fillIn, sayFailure } from './failures';
export type { Reason } from './reasons';
export {
  COLUMN_WORDS,
  EMPTY_FIELD,
  FUNDING_SOURCE_WORDS,
  GONE,
  LEVEL_WORDS,
  LIST_SEPARATOR,
  NO_ROWS,
  TABLE_TITLES,
  UNNAMED,
  annexLabel,
} from './tables';
