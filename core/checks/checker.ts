import { walkSections } from '#core/model';
import { numberPlan, recordName } from '#core/derive';
import type { Plan } from '#core/records';
import type { Finding } from './finding';
import { findingOf, withoutWaived, type Levels } from './finding-of';
import { profileFinder } from './find-in-profile';
import { registersFinder } from './find-in-records';
import { sectionFinder } from './find-in-sections';
import { textFinder } from './find-in-text';
import type { PlanRule, Rule, Scope } from './rule';

/** What house rules change of the rules themselves, by rule id. */
export interface RuleSettings {
  readonly levels?: Levels;
  readonly limits?: Readonly<Record<string, number>>;
}

/** What every part of a checker works with. */
export interface Ground {
  readonly rules: readonly Rule[];
  readonly levels: Levels;
  /** The number that a rule measures by. */
  readonly limitOf: (rule: Rule) => number;
  readonly scopeOf: (rule: Rule, plan: Plan) => Scope;
}

/** All that findings stand on besides the text. */
export const hasSameGround = (
  a: Pick<Plan, 'demands' | 'profile' | 'language'>,
  b: Pick<Plan, 'demands' | 'profile' | 'language'>,
): boolean => a.demands === b.demands && a.profile === b.profile && a.language === b.language;

/**
 * Makes the function that checks plans by these rules. It remembers by identity what it has looked at, so that after a
 * keystroke only the changed line, its section, and what was gathered from the text are looked at again, and after an
 * edit of a record only that one and those whose questions are answered otherwise now.
 */
export function checkerOf(
  rules: readonly Rule[],
  { levels = {}, limits = {} }: RuleSettings = {},
): (plan: Plan) => readonly Finding[] {
  const limitOf = (rule: Rule): number => limits[rule.id] ?? rule.limit?.value ?? NaN;
  const ground: Ground = {
    rules,
    levels,
    limitOf,
    scopeOf: (rule, plan) => ({
      ...{ plan, limit: limitOf(rule) },
      nameOf: (kind, record) => recordName(plan, kind, record),
    }),
  };
  const [inPlan, inProfile, inText] = [planFinder(ground), profileFinder(ground), textFinder(ground)];
  const [inSection, inRegisters] = [sectionFinder(ground), registersFinder(ground)];
  const done = new WeakMap<Plan, readonly Finding[]>();
  return (plan) => {
    const known = done.get(plan);
    if (known) return known;
    const findings: Finding[] = [...inPlan(plan), ...inProfile(plan), ...inText(plan)];
    for (const { section } of walkSections(plan.sections)) findings.push(...inSection(section, plan));
    findings.push(...inRegisters(plan));
    const standing = withoutWaived(plan, findings);
    done.set(plan, standing);
    return standing;
  };
}

/** The findings of the rules over the plan, which stay while the records, the profile and the demands stay. */
function planFinder({ rules, levels, scopeOf }: Ground): (plan: Plan) => readonly Finding[] {
  const over = rules.filter((rule): rule is PlanRule => rule.over === 'plan');
  let last: { readonly plan: Plan; readonly numbers: unknown; readonly findings: readonly Finding[] } | undefined;
  return (plan) => {
    const numbers = numberPlan(plan);
    if (last?.plan.records === plan.records && last.numbers === numbers && hasSameGround(last.plan, plan))
      return last.findings;
    const findings = over.flatMap((rule) =>
      rule.find(plan, scopeOf(rule, plan)).flatMap((spot) => findingOf(rule, spot, plan, levels)),
    );
    last = { plan, numbers, findings };
    return findings;
  };
}
