import type { Level } from '#core/model';
import type { Finding } from '#core/checks';
import { findingKey } from './finding-key';

/** What is wrong comes first; what is only unfinished is no fault and comes last. */
export const SHOWN_LEVELS: readonly Level[] = ['error', 'warning', 'advice', 'to-fill'];

/** The findings in the order in which F8 goes through them: by level, then as they stand in the plan. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  SHOWN_LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));

/** The finding after or before the one visited last, round and round; when that one is gone, the first or last. */
export function nextFinding(
  findings: readonly Finding[],
  visited: string | undefined,
  step: 1 | -1,
  only?: Level,
): Finding | undefined {
  const list = inOrder(findings).filter(({ level }) => only === undefined || level === only);
  const at = list.findIndex((finding) => findingKey(finding, findings) === visited);
  if (at < 0) return step === 1 ? list[0] : list.at(-1);
  return list[(at + step + list.length) % list.length];
}

/** The level that the pane shows alone: while nothing of it is found any more, it shows all. */
export const shownLevel = (chosen: Level | undefined, findings: readonly Finding[]): Level | undefined =>
  findings.some(({ level }) => level === chosen) ? chosen : undefined;
