import { LEVELS, walkSections, type Language, type Level } from '#core/model';
import { KIND_NAMES, findRecord, type Plan } from '#core/records';
import { countByLevel, type Finding, type Place } from '../finding';
import { ruleTitle, sayFinding } from '../say-finding';
import { sayPart, sayPlace } from '../say-place';
import { waivedPlace } from '../waived-place';
import { hasChangedSince } from '../waivers';

/** A finding as a report says it. */
export interface ReportedFinding {
  readonly level: Level;
  /** 指标 › 目标值, where the part alone does not say it. */
  readonly place: string;
  readonly message: string;
  /** P18 正文与台账不一致. */
  readonly rule: string;
}

export interface ReportedWaiver {
  readonly rule: string;
  readonly place: string;
  readonly reason: string;
  readonly name: string;
  readonly state: 'stands' | 'changed' | 'gone';
}

/** Check report 检查报告: what was found in a plan, part by part, and what somebody let stand. */
export interface CheckReport {
  readonly language: Language;
  readonly title: string;
  /** The day of the check as it is to be shown; none where reports of the same plan are to be the same. */
  readonly date?: string;
  readonly counts: Readonly<Record<Level, number>>;
  /** In the order of the plan; only those in which something was found. */
  readonly parts: readonly { readonly heading: string; readonly findings: readonly ReportedFinding[] }[];
  readonly waivers: readonly ReportedWaiver[];
}

/** The gravest level first. */
export const LEVELS_BY_WEIGHT: readonly Level[] = [...LEVELS].sort((a, b) => weight(a) - weight(b));
function weight(level: Level): number {
  return ['error', 'warning', 'to-fill', 'advice'].indexOf(level);
}

/** Where a part stands: the profile, the sections as they are read, the registers in their order. */
function placesIn(plan: Plan): (place: Place) => number {
  const sections = [...walkSections(plan.sections)].map(({ section }) => section.id);
  return (place) => {
    if ('profile' in place) return -1;
    if ('section' in place) return sections.indexOf(place.section);
    const kind = findRecord(plan, place.record)?.kind;
    return sections.length + (kind === undefined ? 0 : KIND_NAMES.indexOf(kind));
  };
}

/** Puts findings together for a report in a language: by section and register, the gravest first in each. */
export function checkReport(
  plan: Plan,
  findings: readonly Finding[],
  { language, date }: { readonly language: Language; readonly date?: string },
): CheckReport {
  const parts = new Map<string, Finding[]>();
  const placeOf = placesIn(plan);
  for (const finding of [...findings].sort((a, b) => placeOf(a.at) - placeOf(b.at))) {
    const part = sayPart(plan, finding.at, language);
    const list = parts.get(part);
    if (list) list.push(finding);
    else parts.set(part, [finding]);
  }
  const report = (finding: Finding): ReportedFinding => {
    const { title, message } = sayFinding(finding, language);
    const place = sayPlace(plan, finding.at, language);
    return { level: finding.level, place, message, rule: `${finding.rule} ${title}` };
  };
  return {
    language,
    title: plan.profile.title,
    ...(date !== undefined && { date }),
    counts: countByLevel(findings),
    parts: [...parts].map(([heading, list]) => ({
      heading,
      findings: [...list].sort((a, b) => weight(a.level) - weight(b.level)).map(report),
    })),
    waivers: plan.waivers.map((waiver): ReportedWaiver => {
      const { rule, at, reason, name } = waiver;
      const place = waivedPlace(plan, at);
      return {
        ...{ reason, name },
        rule: `${rule} ${ruleTitle(rule, language) ?? ''}`.trim(),
        place: place ? sayPlace(plan, place, language) : '',
        state: !place ? 'gone' : hasChangedSince(plan, waiver) ? 'changed' : 'stands',
      };
    }),
  };
}
