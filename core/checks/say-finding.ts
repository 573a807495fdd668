import type { Language } from '#core/model';
import type { Finding } from './finding';
import { HOUSE_RULES } from './house/house-rules';
import { RULES } from './rules';

const byId = new Map([...RULES, ...HOUSE_RULES].map((rule) => [rule.id, rule]));

/** A finding in words: what the rule is called, why it matters, and what is wrong here. */
export interface SaidFinding {
  readonly title: string;
  readonly why: string;
  readonly message: string;
}

/** What a rule is called; none for a rule that this program does not know. */
export const ruleTitle = (rule: string, language: Language): string | undefined =>
  byId.get(rule)?.words[language].title;

/** Says a finding in the language of the interface; the names in it stay the plan's. */
export function sayFinding(finding: Finding, language: Language): SaidFinding {
  const rule = byId.get(finding.rule);
  if (!rule) throw new Error(`No rule ${finding.rule}`);
  const { title, why } = rule.words[language];
  return { title, why, message: rule.words[language].say(finding.params) };
}

/** Why a rule is there: its reason, the clause it follows, and an example of each side. */
export interface Explanation {
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly source?: string;
}

/** Explains a rule in the language of the interface; none for a rule that this program does not know. */
export function explainRule(rule: string, language: Language): Explanation | undefined {
  const known = byId.get(rule);
  if (!known) return undefined;
  const { why, bad, good } = known.words[language];
  return { why, bad, good, ...(known.source !== undefined && { source: known.source }) };
}
