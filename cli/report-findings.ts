import type { Language } from '#core/model';
import { LEVELS_BY_WEIGHT, countByLevel, sayFinding, sayPlace, type Finding } from '#core/checks';
import type { Plan } from '#core/records';
import { LEVEL_WORDS } from '#core/words';
import { CLI_WORDS } from './words';

/** The number of the JSON report's format. */
const REPORT_SCHEMA = 1;

/** 错误 2 · 警告 1 · 待填 12 */
function sayCounts(findings: readonly Finding[], language: Language): string {
  const counts = countByLevel(findings);
  return LEVELS_BY_WEIGHT.filter((level) => counts[level] > 0)
    .map((level) => `${LEVEL_WORDS[level][language]} ${String(counts[level])}`)
    .join(' · ');
}

/** What was found in the plan of a file, and the language in which to say it. */
export interface Found {
  readonly file: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** The findings as lines for people, the gravest level first, and their counts. */
export function findingsAsText({ plan, findings, language }: Omit<Found, 'file'>): string {
  if (findings.length === 0) return CLI_WORDS['nothing-found'][language];
  const colon = language === 'zh-CN' ? '：' : ': ';
  const lines = LEVELS_BY_WEIGHT.flatMap((level) =>
    findings
      .filter((finding) => finding.level === level)
      .map(
        ({ rule, at, ...finding }) =>
          `[${LEVEL_WORDS[level][language]}] ${rule} ${sayPlace(plan, at, language)}${colon}${sayFinding({ rule, at, ...finding }, language).message}`,
      ),
  );
  return [...lines, sayCounts(findings, language)].join('\n');
}

/** The findings for another program. */
export function findingsAsJson({ file, findings, language }: Found): string {
  const report = {
    schema: REPORT_SCHEMA,
    file,
    counts: countByLevel(findings),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      name: finding.name,
      level: finding.level,
      at: finding.at,
      message: sayFinding(finding, language).message,
      ...(finding.fix && { fix: finding.fix }),
      ...(finding.choices && { choices: finding.choices }),
    })),
  };
  return JSON.stringify(report, undefined, 2);
}

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error');
