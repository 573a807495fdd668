import { type Language, type Level, LEVELS, walkSections } from '#core/model';
import { countByLevel, sayFinding, type Finding, type Place } from '#core/checks';
import { numberPlan } from '#core/derive';
import { fieldsOf, findRecord, kindNamed, type Plan } from '#core/records';
import { LEVEL_WORDS } from '#core/words';
import { CLI_WORDS } from './words';

/** The number of the JSON report's format. */
const REPORT_SCHEMA = 1;

/** Where a finding is, as the reader finds it: the section with its number, or the register and its column. */
function sayPlace(plan: Plan, place: Place, language: Language): string {
  if ('profile' in place) return CLI_WORDS.profile[language];
  if ('record' in place) {
    const kind = findRecord(plan, place.record)?.kind;
    if (kind === undefined) return '';
    const field = place.field === undefined ? undefined : fieldsOf(kind)[place.field]?.words[language];
    return [kindNamed(kind).words.many[language], field].filter((part) => part !== undefined).join(' › ');
  }
  const section = [...walkSections(plan.sections)].find((entry) => entry.section.id === place.section)?.section;
  const label = numberPlan(plan).get(place.section)?.label ?? '';
  return `${label}${label !== '' && plan.language === 'en' ? ' ' : ''}${section?.heading ?? ''}`;
}

/** 错误 2 · 警告 1 · 待填 12 */
function sayCounts(findings: readonly Finding[], language: Language): string {
  const counts = countByLevel(findings);
  return levelsByWeight
    .filter((level) => counts[level] > 0)
    .map((level) => `${LEVEL_WORDS[level][language]} ${String(counts[level])}`)
    .join(' · ');
}

const levelsByWeight: readonly Level[] = [...LEVELS].sort((a, b) => weight(a) - weight(b));
function weight(level: Level): number {
  return ['error', 'warning', 'to-fill', 'advice'].indexOf(level);
}

/** The findings as lines for people, the gravest level first, and their counts. */
export function findingsAsText(plan: Plan, findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return CLI_WORDS['nothing-found'][language];
  const colon = language === 'zh-CN' ? '：' : ': ';
  const lines = levelsByWeight.flatMap((level) =>
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
export function findingsAsJson(file: string, findings: readonly Finding[], language: Language): string {
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
    })),
  };
  return JSON.stringify(report, undefined, 2);
}

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error');
