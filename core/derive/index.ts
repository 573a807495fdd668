export { annexesOf } from './annexes';
export { freeNumbers, typedNumber, withoutTypedNumber, type TypedNumber } from './caption-number';
export type { ComputedValue, Explanation, Part } from './computed/computed';
export type { ComputedOffer } from './computed/computed-offers';
export { computedName, computedOffers } from './computed/computed-offers';
export type { Chart, ChartSeries } from './charts/chart';
export { chartsOfTable } from './charts/table-charts';
export { columnParts } from './column-parts';
export { completenessOf, emptyRequiredSections, hasText, isToFill, requiredSections } from './completeness';
export type { TextCount } from './count';
export { NOTHING_COUNTED, addCounts, countPlan, countTables, countTexts, countWords } from './count';
export { extractFor } from './extract';
export { fieldText, nameOf, recordName, shortNameOf } from './field-text';
export { fixedTextOf } from './fixed-text';
export { numberFigures, type FigureNumber } from './figure-numbers';
export { financeTotals } from './finance';
export type { FundingRow, FundingTotals } from './funding';
export { heldOf, type Held, type HeldAt } from './held-at';
export { kindsInUse } from './kinds-in-use';
export { findUnit, type FoundUnit } from './find-unit';
export type { BackLink, Mention } from './links';
export { linksTo, refsTo } from './links';
export type { PlacedMeasure } from './measures';
export { inlineText, measuresInText } from './measures';
export type { Numbered } from './numbering';
export { chineseNumber, isAnnex, numberPlan } from './numbering';
export { namesInTitle } from './names-in-title';
export { numberInWords } from './number-words';
export { oneLine } from './one-line';
export type { RedHead } from './official';
export {
  copiesText,
  issuersOf,
  noteText,
  printedText,
  proposedNotice,
  proposedOfficial,
  redHead,
  secrecyText,
} from './official';
export { TITLE_CHARACTERS, UPRIGHT_COLUMNS, hasSmallText } from './page-layout';
export { pictureAlt } from './picture-alt';
export { pictureSize } from './picture-size';
export { printsHeading } from './prints-heading';
export { recipientsText } from './recipients-text';
export type { RefFormatChoices } from './ref-formats';
export { refFormats } from './ref-formats';
export type { Ground } from './computed/grounds';
export { explainRef, groundOfRef, refState, refText } from './ref-text';
export { cellText, rowLine, rowsText } from './rows-text';
export type { SectionLength } from './section-length';
export { sectionLength } from './section-length';
export { signatureIndents } from './signature-indents';
export { textWidth } from './text-width';
export { titleLines, type TitleRoom } from './title-lines';
export { sourceOf, type SourceOf } from './source-of';
export { splitYears } from './split-years';
export { sumParts } from './sum-parts';
export type { Cell, Table } from './table';
export type { TableKind } from './tables/content';
export { generateTable } from './tables/generate-table';
export type { TableOffer } from './tables/table-offers';
export { tableOffers } from './tables/table-offers';
export { TABLES, TABLE_NAMES, tableColumns, tableNamed } from './tables/registry';
export type { TitleParts } from './title';
export { TITLE_PARTS, composeTitle, periodText } from './title';
export type { UnitPart } from './unit-parts';
export { unitParts } from './unit-parts';
