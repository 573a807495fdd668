import type { Rule } from '../rule';
import abbreviationBeforeDefinition from './abbreviation-before-definition';
import abbreviationDefinedTwice from './abbreviation-defined-twice';
import abbreviationUndefined from './abbreviation-undefined';
import annexEndMark from './annex-end-mark';
import annexNumbers from './annex-numbers';
import annexTitle from './annex-title';
import annexesAnnounced from './annexes-announced';
import approximationDoubled from './approximation-doubled';
import baselineWithoutOrigin from './baseline-without-origin';
import basisUnclear from './basis-unclear';
import bindingTargetWithoutOwner from './binding-target-without-owner';
import brokenNumbering from './broken-numbering';
import crossReferenceMissing from './cross-reference-missing';
import dateWrittenOut from './date-written-out';
import decimalAndMore from './decimal-and-more';
import declaredCount from './declared-count';
import decreaseByMultiples from './decrease-by-multiples';
import documentNumberBrackets from './document-number-brackets';
import documentNumberPadded from './document-number-padded';
import documentNumberYear from './document-number-year';
import doubledMark from './doubled-mark';
import doubledWord from './doubled-word';
import draftMarkLeft from './draft-mark-left';
import editorialNoteLeft from './editorial-note-left';
import financeWithoutSourceOrUse from './finance-without-source-or-use';
import fullWidthLetters from './full-width-letters';
import fuzzyPeriod from './fuzzy-period';
import halfWidthMark from './half-width-mark';
import headingEndsWithMark from './heading-ends-with-mark';
import growthDoesNotFit from './growth-does-not-fit';
import implausibleJump from './implausible-jump';
import impossibleDate from './impossible-date';
import impossibleNumber from './impossible-number';
import indicatorTwice from './indicator-twice';
import interimValuesBroken from './interim-values-broken';
import issuerUnlikeHead from './issuer-unlike-head';
import levelSkipped from './level-skipped';
import linkGone from './link-gone';
import markAfterBrackets from './mark-after-brackets';
import measureWithoutDueDate from './measure-without-due-date';
import measureWithoutLead from './measure-without-lead';
import measureWithoutTarget from './measure-without-target';
import milestoneLate from './milestone-late';
import mixedCurrencies from './mixed-currencies';
import moneyLeftOpen from './money-left-open';
import noInterimValues from './no-interim-values';
import noticeWithoutRecipients from './notice-without-recipients';
import numberInParts from './number-in-parts';
import numberNotAsRecorded from './number-not-as-recorded';
import numberingStyleMixed from './numbering-style-mixed';
import organisationName from './organisation-name';
import oneThingTwoValues from './one-thing-two-values';
import outsidePeriod from './outside-period';
import partsAgainstAmount from './parts-against-amount';
import percentForPoints from './percent-for-points';
import pictureWithoutWords from './picture-without-words';
import placeholderLeft from './placeholder-left';
import planName from './plan-name';
import policyWithoutIssuerOrDate from './policy-without-issuer-or-date';
import printedBeforeDated from './printed-before-dated';
import projectName from './project-name';
import projectWithoutMoneyOrYears from './project-without-money-or-years';
import rangeUnitDropped from './range-unit-dropped';
import referenceEmpty from './reference-empty';
import referenceGone from './reference-gone';
import relativeTime from './relative-time';
import requiredFieldEmpty from './required-field-empty';
import requiredSectionEmpty from './required-section-empty';
import sameActionTwice from './same-action-twice';
import scaleSlip from './scale-slip';
import secrecyWithoutTerm from './secrecy-without-term';
import sectionTooLong from './section-too-long';
import severalLeads from './several-leads';
import sharesAgainstWhole from './shares-against-whole';
import sharesUnlikeTotal from './shares-unlike-total';
import shortYear from './short-year';
import singleAnnexNumbered from './single-annex-numbered';
import sourcesAgainstAmount from './sources-against-amount';
import startAfterEnd from './start-after-end';
import straySpace from './stray-space';
import tableTotal from './table-total';
import talentWithoutNumberOrYear from './talent-without-number-or-year';
import targetBelowBaseline from './target-below-baseline';
import targetWithoutBaseline from './target-without-baseline';
import targetWithoutDataSource from './target-without-data-source';
import targetWithoutDeadline from './target-without-deadline';
import targetWithoutMeasure from './target-without-measure';
import targetWithoutOwner from './target-without-owner';
import targetWithoutUnit from './target-without-unit';
import targetWithoutValue from './target-without-value';
import unpairedMark from './unpaired-mark';
import upwardWithoutSigner from './upward-without-signer';
import vagueOwner from './vague-owner';
import vagueQuantity from './vague-quantity';
import valueTyped from './value-typed';
import weightsAgainstWhole from './weights-against-whole';
import yearsAgainstAmount from './years-against-amount';

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  targetWithoutValue,
  targetWithoutUnit,
  targetWithoutDeadline,
  targetWithoutBaseline,
  baselineWithoutOrigin,
  targetWithoutOwner,
  measureWithoutLead,
  measureWithoutDueDate,
  measureWithoutTarget,
  targetWithoutMeasure,
  outsidePeriod,
  milestoneLate,
  startAfterEnd,
  partsAgainstAmount,
  yearsAgainstAmount,
  sourcesAgainstAmount,
  sharesAgainstWhole,
  numberNotAsRecorded,
  declaredCount,
  oneThingTwoValues,
  indicatorTwice,
  mixedCurrencies,
  scaleSlip,
  growthDoesNotFit,
  targetBelowBaseline,
  implausibleJump,
  noInterimValues,
  interimValuesBroken,
  basisUnclear,
  fuzzyPeriod,
  vagueQuantity,
  vagueOwner,
  severalLeads,
  organisationName,
  projectName,
  projectWithoutMoneyOrYears,
  financeWithoutSourceOrUse,
  policyWithoutIssuerOrDate,
  talentWithoutNumberOrYear,
  targetWithoutDataSource,
  bindingTargetWithoutOwner,
  requiredSectionEmpty,
  sharesUnlikeTotal,
  sameActionTwice,
  planName,
  requiredFieldEmpty,
  sectionTooLong,
  moneyLeftOpen,
  tableTotal,
  pictureWithoutWords,
  rangeUnitDropped,
  approximationDoubled,
  decimalAndMore,
  shortYear,
  relativeTime,
  impossibleDate,
  percentForPoints,
  decreaseByMultiples,
  numberInParts,
  impossibleNumber,
  levelSkipped,
  brokenNumbering,
  numberingStyleMixed,
  markAfterBrackets,
  headingEndsWithMark,
  documentNumberBrackets,
  documentNumberPadded,
  documentNumberYear,
  dateWrittenOut,
  noticeWithoutRecipients,
  annexesAnnounced,
  singleAnnexNumbered,
  annexNumbers,
  annexEndMark,
  annexTitle,
  crossReferenceMissing,
  issuerUnlikeHead,
  printedBeforeDated,
  upwardWithoutSigner,
  secrecyWithoutTerm,
  draftMarkLeft,
  halfWidthMark,
  fullWidthLetters,
  straySpace,
  unpairedMark,
  doubledWord,
  doubledMark,
  abbreviationUndefined,
  abbreviationBeforeDefinition,
  abbreviationDefinedTwice,
  placeholderLeft,
  editorialNoteLeft,
  weightsAgainstWhole,
  referenceGone,
  referenceEmpty,
  linkGone,
  valueTyped,
];
