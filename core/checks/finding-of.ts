import type { BlockId, Level, ProfileField, RecordId, SectionId } from '#core/model';
import type { Plan } from '#core/records';
import { placeKey, type Finding, type TextFix } from './finding';
import { isTyped, type Line } from './read-line';
import type { Rule, Span, Spot } from './rule';

/** Where a line stands: a block of a section, the heading of one, a field of a record, or so far behind in a field of the profile. */
export type LineHome =
  | { readonly section: SectionId; readonly block?: BlockId }
  | { readonly record: RecordId; readonly field: string }
  | { readonly profile: ProfileField; readonly offset: number };

/** The levels of rules that are not as the rules themselves say, by rule id. */
export type Levels = Readonly<Record<string, Level | 'off'>>;

/** The finding of a spot at the level that the house rules or else the plan's template give the rule; none when the rule is off. */
export function findingOf(
  { id, name, level }: Pick<Rule, 'id' | 'name' | 'level'>,
  spot: Spot,
  plan: Plan,
  house: Levels = {},
): readonly Finding[] {
  const demanded = house[id] ?? plan.demands.levels?.[id] ?? level;
  return demanded === 'off' ? [] : [{ rule: id, name, level: demanded, ...spot }];
}

/** The place of a stretch of a line. */
export function placeIn(home: LineHome, start: number, end: number): TextFix['at'] {
  if ('profile' in home) return { profile: home.profile, start: home.offset + start, end: home.offset + end };
  if ('field' in home) return { record: home.record, field: home.field, start, end };
  if (home.block === undefined) return { section: home.section, start, end };
  return { section: home.section, block: home.block, start, end };
}

/** Puts what a rule says of a line at its place in the plan. A reference is never corrected, for its text stands elsewhere. */
export function spotOf(home: LineHome, line: Line, span: Span): Spot {
  const { start, end, params, fix, choices } = span;
  const at = placeIn(home, start, end);
  if (!isTyped(line, start, end)) return { at, params };
  const corrected = (to: string): TextFix => ({ at, from: line.text.slice(start, end), to });
  return {
    ...{ at, params },
    ...(fix !== undefined && { fix: corrected(fix) }),
    ...(choices && { choices: choices.map(corrected) }),
  };
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
