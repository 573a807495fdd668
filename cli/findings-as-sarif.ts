import type { Language, Level } from '#core/model';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import {
  HOUSE_RULES,
  RULES,
  isTextPlace,
  ruleTitle,
  sayFinding,
  sayPlace,
  waivedPlace,
  type Place,
} from '#core/checks';
import type { Found } from './report-findings';

const SARIF_LEVELS = {
  error: 'error',
  warning: 'warning',
  'to-fill': 'note',
  advice: 'note',
} as const satisfies Record<Level, Result['level']>;

const descriptor = (id: string, language: Language): ReportingDescriptor => {
  const rule = [...RULES, ...HOUSE_RULES].find((each) => each.id === id);
  if (!rule) return { id };
  const { title, why, bad, good } = rule.words[language];
  return {
    ...{ id, name: rule.name },
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `✗ ${bad}\n✓ ${good}` },
    defaultConfiguration: { level: SARIF_LEVELS[rule.level] },
  };
};

/** The path of a place inside the plan: sections/<id>/<block>, records/<id>/<field>, profile/<field>. */
function pathOf(place: Place): string {
  if ('profile' in place) return `profile/${place.profile}`;
  if ('record' in place) return `records/${place.record}${place.field === undefined ? '' : `/${place.field}`}`;
  return `sections/${place.section}${isTextPlace(place) ? `/${place.block}` : ''}`;
}

/**
 * The findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS). Where a finding stands is a logical
 * location, since a plan has no lines; what was waived is a suppressed result with its reason.
 */
export function findingsAsSarif({ file, plan, findings, language }: Found): string {
  const ids = [...new Set([...findings.map(({ rule }) => rule), ...plan.waivers.map(({ rule }) => rule)])].sort();
  const locations = (place: Place): NonNullable<Result['locations']> => [
    {
      physicalLocation: { artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) } },
      logicalLocations: [{ name: sayPlace(plan, place, language), fullyQualifiedName: pathOf(place) }],
    },
  ];
  const found = findings.map((finding): Result => ({
    ...{ ruleId: finding.rule, ruleIndex: ids.indexOf(finding.rule), level: SARIF_LEVELS[finding.level] },
    message: { text: sayFinding(finding, language).message },
    locations: locations(finding.at),
    ...(finding.also && { relatedLocations: locations(finding.also) }),
    properties: { level: finding.level },
  }));
  const waived = plan.waivers.map(({ rule, at, name, reason }): Result => {
    const place = waivedPlace(plan, at);
    return {
      ...{ ruleId: rule, ruleIndex: ids.indexOf(rule) },
      message: { text: ruleTitle(rule, language) ?? rule },
      ...(place && { locations: locations(place) }),
      suppressions: [{ kind: 'external', status: 'accepted', justification: `${reason} (${name})` }],
    };
  });
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Planloom', language, rules: ids.map((id) => descriptor(id, language)) } },
        results: [...found, ...waived],
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}
