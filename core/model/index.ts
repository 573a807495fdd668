export type { BlockId, MeasureId, NewId, RecordId, SectionId } from './ids';
export { countingIds, idsFrom } from './ids';
export type { Language, Words } from './language';
export { LANGUAGES, isLanguage } from './language';
export type { Failure, FailureKind, Result } from './result';
export { assertNever, done, failed } from './result';
export type { PlanDate } from './date';
export { firstDay, formatDate, isPlanDate, lastDay, parseDate, yearOf } from './date';
export type { Comparator, Quantity } from './quantity';
export {
  COMPARATORS,
  baseAmount,
  decimal,
  formatNumber,
  formatQuantity,
  formatUnit,
  isDecimal,
  parseQuantity,
} from './quantity';
export type { Currency, Unit } from './units';
export { unitCalled } from './units';
export type {
  AnyBlock,
  Block,
  FieldRef,
  GeneratedTable,
  Inline,
  LineBlock,
  ListItem,
  MeasureBlock,
  MeasureTitle,
  Paragraph,
  Prose,
  Ref,
  Run,
  RunInHeading,
  SmallTable,
  TableCaption,
  TableCell,
  TableName,
  TableRow,
  TextBlock,
} from './prose';
export { TABLE_NAMES, blocksOf, emptyCell, emptyParagraph, isBlank, isRef, linesOf } from './prose';
export { MOST_COLUMNS, MOST_ROWS, makeSmallTable } from './small-table';
export type { Section, SectionPlace } from './section';
export { DEEPEST_SECTION, walkSections } from './section';
export type { Demands, FieldDemand, Level, SectionDemand } from './demands';
export { LEVELS, demandFor } from './demands';
export type { PlanOf, Profile, RecordBase, Thread, Waiver } from './plan';
export { SCHEMA } from './plan';
export { z } from './zod';
