export type { CrossReference } from './annexes/cross-reference';
export { crossReferencesOf } from './annexes/cross-references-of';
export type { Finding, Fix, Params, Place, TextFix, TextPlace, ValueFix } from './finding';
export { countByLevel, forIssue, isTextPlace, isValueFix, placeKey } from './finding';
export { mentionsIn, sentencesIn, stretchAt, wordsBeside, type QuantityMention, type Stretch } from './mentions';
export { isTyped, lineOf, type Line } from './read-line';
export { isUnitName, leadsInText, unitsNamed } from './leads-in-text';
export type { HousePack } from './house';
export {
  HOUSE_LIMITS,
  HOUSE_RULES,
  badPack,
  checkPack,
  checksFor,
  houseSchema,
  parsePack,
  rulesOfPack,
  tryExamples,
} from './house';
export type { Rule, RuleWords } from './rule';
export { progressOf, type FillProgress } from './progress';
export { RULES } from './rules';
export { replaceText } from './replace-text';
export { runChecks } from './run-checks';
export type { Explanation, SaidFinding } from './say-finding';
export { explainRule, ruleTitle, sayFinding } from './say-finding';
export { sayPlace } from './say-place';
export { LEVELS_BY_WEIGHT, checkReport, type CheckReport } from './report/check-report';
export { reportHtml } from './report/report-html';
export { reportPlan } from './report/report-plan';
export { waivedPlace } from './waived-place';
export { changedWaivers, hasChangedSince, waiverOf } from './waivers';
