export type { Finding, Fix, Params, Place, TextPlace } from './finding';
export { countByLevel, forIssue, isTextPlace, placeKey } from './finding';
export type { Rule, RuleWords } from './rule';
export { RULES } from './rules';
export { replaceText } from './replace-text';
export { runChecks } from './run-checks';
export type { SaidFinding } from './say-finding';
export { ruleTitle, sayFinding } from './say-finding';
export { waivedPlace } from './waived-place';
