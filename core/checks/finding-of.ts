import type { BlockId, Section } from '#core/model';
import type { Plan } from '#core/records';
import { placeKey, type Finding } from './finding';
import { isTyped, type Line } from './read-line';
import type { Rule, Span, Spot } from './rule';

/** The finding of a spot at the level that the plan's template gives the rule; none when the rule is off. */
export function findingOf(
  { id, name, level }: Pick<Rule, 'id' | 'name' | 'level'>,
  spot: Spot,
  plan: Plan,
): readonly Finding[] {
  const demanded = plan.demands.levels?.[id] ?? level;
  return demanded === 'off' ? [] : [{ rule: id, name, level: demanded, ...spot }];
}

/** Puts what a rule says of a line at its place in the plan. A reference is never corrected, for its text stands elsewhere. */
export function spotOf(section: Section, block: { readonly id: BlockId }, line: Line, span: Span): Spot {
  const { start, end, params, fix: to } = span;
  const at = { section: section.id, block: block.id, start, end };
  if (to === undefined || !isTyped(line, start, end)) return { at, params };
  return { at, params, fix: { at, from: line.text.slice(start, end), to } };
}

/** The findings that nobody has waived. */
export function withoutWaived(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  if (plan.waivers.length === 0) return findings;
  const waived = new Set(plan.waivers.map(({ rule, at }) => `${rule} ${at}`));
  return findings.filter((finding) => !waived.has(`${finding.rule} ${placeKey(finding.at)}`));
}

/** The findings of a record, without those of rules that yield where another rule speaks of the same place. */
export function withoutYielding(
  found: readonly { readonly finding: Finding; readonly yields: boolean }[],
): readonly Finding[] {
  const spoken = new Set(found.flatMap(({ finding, yields }) => (yields ? [] : placeKey(finding.at))));
  return found
    .filter(({ finding, yields }) => !yields || !spoken.has(placeKey(finding.at)))
    .map(({ finding }) => finding);
}
