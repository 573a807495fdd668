import type { Judged, JudgedPlan } from './judged-findings';

/** How findings were judged. */
export interface Precision {
  readonly name: string;
  readonly right: number;
  readonly arguable: number;
  readonly wrong: number;
  readonly unjudged: number;
}

/** Counts the findings by what is right and wrong of them, group by group in the order of the names. */
export function precisionBy(judged: readonly Judged[], groupOf: (one: Judged) => string): readonly Precision[] {
  const names = [...new Set(judged.map(groupOf))].sort();
  return names.map((name): Precision => {
    const list = judged.filter((one) => groupOf(one) === name);
    const count = (verdict: string | undefined): number => list.filter((one) => one.verdict === verdict).length;
    return {
      name,
      right: count('right'),
      arguable: count('arguable'),
      wrong: count('wrong'),
      unjudged: count(undefined),
    };
  });
}

/** What a rule says of what is wrong, beside what is only still to fill in. */
export const isSpoken = ({ finding }: Judged): boolean => finding.level !== 'to-fill';

/** How many wrong errors and warnings there are for 2,000 characters. */
export function wrongByLength({ judged, characters }: JudgedPlan): number {
  const wrong = judged.filter(
    ({ verdict, finding: { level } }) => verdict === 'wrong' && (level === 'error' || level === 'warning'),
  );
  return (wrong.length / characters) * 2000;
}

export const total = ({ right, arguable, wrong, unjudged }: Precision): number => right + arguable + wrong + unjudged;
/** The share of findings that are right or arguable, of those that were judged. */
export const shareRight = ({ right, arguable, wrong }: Precision): number =>
  (right + arguable) / (right + arguable + wrong);
