import type { Language } from '#core/model';
import type { Finding } from './finding';
import { RULES } from './rules';

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

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
