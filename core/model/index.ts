export type { BlockId, MeasureId, NewId, RecordId, SectionId } from './ids';
export { countingIds, idsFrom } from './ids';
export type { Language, Words } from './language';
export { LANGUAGES, isLanguage } from './language';
export type { Failure, FailureKind, Result } from './result';
export { assertNever, done, failed } from './result';
export type { PlanDate } from './date';
export { firstDay, isPlanDate, lastDay, yearOf } from './date';
export { formatDate } from './date-format';
export type { DateContext } from './date-parse';
export { parseDate } from './date-parse';
export type { Period } from './date-period';
export { decimal, isDecimal } from './decimal';
export type { Comparator, Quantity } from './quantity';
export { COMPARATORS } from './quantity';
export { baseAmount, convert, exchange } from './quantity-convert';
export { formatNumber, formatQuantity, formatUnit } from './quantity-format';
export { annualGrowth, growth, growthInPoints, share, timesOf } from './quantity-growth';
export { parseQuantity } from './quantity-parse';
export type { Computed, Obstacle, Step } from './quantity-steps';
export { countOf, sum } from './quantity-sum';
export type { Unit } from './units';
export { UNITS, unitCalled, unitsByName } from './units';
export type { Currency } from './units-table';
export type {
  AnyBlock,
  Block,
  ComputedRef,
  FieldRef,
  GeneratedTable,
  Inline,
  LineBlock,
  ListItem,
  MeasureBlock,
  MeasureTitle,
  Paragraph,
  Picture,
  PictureCaption,
  Prose,
  Ref,
  RefFormat,
  Run,
  RunInHeading,
  SmallTable,
  TableCaption,
  TableCell,
  TableRow,
  TextBlock,
} from './prose';
export {
  NARROWEST_PICTURE,
  blocksOf,
  emptyCell,
  emptyParagraph,
  makePicture,
  isBlank,
  isLine,
  isRef,
  isTextBlock,
  linesOf,
  namesRecord,
  refKey,
} from './prose';
export { MOST_COLUMNS, MOST_ROWS, makeSmallTable } from './small-table';
export { isMediaName, mediaUsed, withMedia, withoutUnusedMedia, type Media } from './media';
export type { Section, SectionPlace } from './section';
export { DEEPEST_SECTION, walkSections } from './section';
export type { Demands, FieldDemand, Level, SectionDemand } from './demands';
export { LEVELS, demandFor } from './demands';
export type { HouseAvoid, HouseName, HouseRules, HouseTerm } from './house';
export type { PatternProblem, PatternSpan } from './pattern';
export { readPattern } from './pattern';
export { formatDocumentNumber, readDocumentNumber, type DocumentNumber } from './document-number';
export { SECRECY, URGENCY, type IssuingNotice, type Official } from './official';
export type { PlanOf, Profile, RecordBase, Thread, Waiver } from './plan';
export { SCHEMA } from './plan';
export type { ProfileField } from './profile-field';
export { PROFILE_FIELDS, profileText, profileValue, withProfileValue } from './profile-field';
export { z } from './zod';
