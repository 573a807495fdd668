import type { Level } from '#core/model';
import { placeKey, type Finding } from '#core/checks';

/** What is wrong comes before what is only unfinished. */
export const SHOWN_LEVELS: readonly Level[] = ['error', 'warning', 'to-fill', 'advice'];

/** A finding that stays the same while the plan changes around it. */
export function findingKey(finding: Finding): string {
  const { at, rule } = finding;
  const from = 'start' in at ? String(at.start) : '';
  return `${rule} ${placeKey(at)} ${from} ${JSON.stringify(finding.params)}`;
}

/** The findings in the order in which the panel lists them and F8 goes through them: by level, then as they stand in the plan. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  SHOWN_LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));

/** The finding after or before the one visited last, round and round; when that one is gone, the first or last. */
export function nextFinding(
  findings: readonly Finding[],
  visited: string | undefined,
  step: 1 | -1,
): Finding | undefined {
  const list = inOrder(findings);
  const at = list.findIndex((finding) => findingKey(finding) === visited);
  if (at < 0) return step === 1 ? list[0] : list.at(-1);
  return list[(at + step + list.length) % list.length];
}
