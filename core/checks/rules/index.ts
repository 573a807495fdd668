import type { Rule } from '../rule';
import brokenNumbering from './broken-numbering';
import doubledWord from './doubled-word';
import linkGone from './link-gone';
import measureWithoutDueDate from './measure-without-due-date';
import measureWithoutLead from './measure-without-lead';
import measureWithoutTarget from './measure-without-target';
import outsidePeriod from './outside-period';
import placeholderLeft from './placeholder-left';
import referenceEmpty from './reference-empty';
import referenceGone from './reference-gone';
import requiredFieldEmpty from './required-field-empty';
import requiredSectionEmpty from './required-section-empty';
import sectionTooLong from './section-too-long';
import startAfterEnd from './start-after-end';
import targetWithoutBaseline from './target-without-baseline';
import targetWithoutDeadline from './target-without-deadline';
import targetWithoutMeasure from './target-without-measure';
import targetWithoutUnit from './target-without-unit';
import targetWithoutValue from './target-without-value';
import unpairedMark from './unpaired-mark';
import valueTyped from './value-typed';

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  brokenNumbering,
  targetWithoutValue,
  targetWithoutUnit,
  targetWithoutDeadline,
  targetWithoutBaseline,
  measureWithoutLead,
  measureWithoutDueDate,
  measureWithoutTarget,
  targetWithoutMeasure,
  outsidePeriod,
  startAfterEnd,
  requiredSectionEmpty,
  requiredFieldEmpty,
  sectionTooLong,
  unpairedMark,
  doubledWord,
  placeholderLeft,
  referenceGone,
  referenceEmpty,
  linkGone,
  valueTyped,
];
