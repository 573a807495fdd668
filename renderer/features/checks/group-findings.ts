import { walkSections, type Level, type Words } from '#core/model';
import { countByLevel, ruleTitle, type Finding } from '#core/checks';
import { nameOf } from '#core/derive';
import { KIND_NAMES, recordsOf, type Plan } from '#core/records';
import { homeOf, inOrder, unitOf } from '../../findings';

/** What the findings are put together by: where they stand, which rule found them, or who answers for the place. */
export const GROUPINGS = ['section', 'rule', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The findings of one rule in a group. */
export interface Alike {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

export interface FindingGroup {
  readonly id: string;
  readonly name: string;
  readonly counts: Readonly<Record<Level, number>>;
  readonly alike: readonly Alike[];
}

/** How a grouping tells the group of a finding, and what the group is called. */
interface Sorting {
  readonly idOf: (finding: Finding) => string;
  readonly nameOf: (first: Finding) => string;
  /** The ids of groups in their order; those not among them come as they are found. */
  readonly order: readonly string[];
}

function bySection(plan: Plan, placeName: (place: Finding['at']) => string): Sorting {
  const sections = [...walkSections(plan.sections)].map(({ section }) => section.id);
  return {
    idOf: ({ at }) => {
      const home = homeOf(plan, at);
      if (home.kind === 'section') return home.section;
      return home.kind === 'register' ? home.of : '';
    },
    nameOf: ({ at }) => placeName(at),
    order: ['', ...sections, ...KIND_NAMES],
  };
}

const byRule = (names: RuleNames): Sorting => ({
  idOf: ({ rule }) => rule,
  nameOf: ({ rule }) => names(rule),
  order: [],
});

const byUnit = (plan: Plan, nobody: string): Sorting => {
  const unit = ({ at }: Finding): string => unitOf(plan, at) ?? '';
  return {
    idOf: unit,
    nameOf: (finding) => (unit(finding) === '' ? nobody : nameOf(plan, unit(finding))),
    order: [...recordsOf(plan, 'organisation').map(({ id }) => id), ''],
  };
};

type RuleNames = (rule: string) => string;

/** What groups are called in the language of the window. */
export interface GroupNames {
  readonly placeName: (place: Finding['at']) => string;
  readonly nobody: string;
  readonly language: keyof Words;
}

function sortingBy(by: Grouping, plan: Plan, { placeName, nobody, language }: GroupNames): Sorting {
  if (by === 'section') return bySection(plan, placeName);
  return by === 'unit' ? byUnit(plan, nobody) : byRule((rule) => ruleTitle(rule, language) ?? rule);
}

/** The findings in groups, in each the gravest first and those of one rule together. */
export function groupFindings(
  plan: Plan,
  findings: readonly Finding[],
  by: Grouping,
  names: GroupNames,
): readonly FindingGroup[] {
  const { idOf, nameOf: nameOfGroup, order } = sortingBy(by, plan, names);
  const found = grouped(inOrder(findings), idOf);
  const known = new Set(order);
  const ids = [...order.filter((id) => found.has(id)), ...[...found.keys()].filter((id) => !known.has(id))];
  return ids.flatMap((id) => {
    const list = found.get(id) ?? [];
    const [first] = list;
    const alike = [...grouped(list, ({ rule }) => rule)].map(([rule, own]) => ({ rule, findings: own }));
    return first ? [{ id, name: nameOfGroup(first), counts: countByLevel(list), alike }] : [];
  });
}

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
