import type { Level } from '#core/model';
import { RULES, placeKey, runChecks, type Finding } from '#core/checks';
import type { Plan } from '#core/records';
import type { Form } from './forms';
import { isFoundAt, type Mutant, type Mutator } from './mutator';

/** What became of the defects of one kind. */
export interface Recall {
  readonly name: string;
  readonly rules: readonly string[];
  readonly made: number;
  readonly found: number;
  /** New findings besides the expected one, by rule. */
  readonly others: Readonly<Record<string, number>>;
  /** Some of the defects that were not found, in words. */
  readonly missed: readonly string[];
}

const known = new Set(RULES.map(({ id }) => id));

/** The rules of a kind of defect that exist and that the plan's template has not switched off. */
const standing = (rules: readonly string[], plan: Plan): readonly string[] =>
  rules.filter((id) => known.has(id) && levelOf(id, plan) !== 'off');

const levelOf = (id: string, { demands }: Plan): Level | 'off' | undefined => demands.levels?.[id];

const keyOf = (finding: Finding): string => `${finding.rule} ${placeKey(finding.at)}`;

/** The findings that a defect brought: more of a rule at a place than there were. */
export function broughtBy({ before, after }: Mutant): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of runChecks(before)) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  const brought: Finding[] = [];
  for (const finding of runChecks(after)) {
    const there = left.get(keyOf(finding)) ?? 0;
    if (there > 0) left.set(keyOf(finding), there - 1);
    else brought.push(finding);
  }
  return brought;
}

/** At most so many, spread evenly over all. */
export const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter(
        (one) => one !== undefined,
      );

/** Makes defects of one kind in every form, at most so many in each, and looks for them. */
export function recallOf(mutator: Mutator, forms: readonly Form[], most: number): Recall {
  const others: Record<string, number> = {};
  const missed: string[] = [];
  let [made, found] = [0, 0];
  for (const form of forms) {
    const rules = standing(mutator.rules, form.plan);
    if (rules.length === 0) continue;
    for (const make of spread(mutator.mutate(form), most)) {
      const mutant = make();
      const brought = broughtBy(mutant);
      const isIt = (finding: Finding): boolean => rules.includes(finding.rule) && isFoundAt(finding, mutant.at);
      made++;
      if (brought.some(isIt)) found++;
      else missed.push(`${form.name}: ${JSON.stringify(mutant.at)}`);
      for (const finding of brought) if (!isIt(finding)) others[finding.rule] = (others[finding.rule] ?? 0) + 1;
    }
  }
  return { name: mutator.name, rules: mutator.rules, made, found, others, missed };
}
