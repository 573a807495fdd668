import type { Recall } from './measure-recall';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);
const othersOf = ({ others }: Recall): number => sum(Object.values(others));

/** The share of the defects that were found, and how many other findings came with one. */
export function recallTotals(all: readonly Recall[]): {
  readonly made: number;
  readonly found: number;
  readonly others: number;
} {
  return {
    made: sum(all.map(({ made }) => made)),
    found: sum(all.map(({ found }) => found)),
    others: sum(all.map(othersOf)),
  };
}

const byRule = ({ others }: Recall): string =>
  Object.entries(others)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, count]) => `${rule} ${String(count)}`)
    .join(', ');

/** The figures of every kind of defect, and of all together, as Markdown. */
export function recallTable(all: readonly Recall[]): string {
  const made = all.filter((recall) => recall.made > 0);
  const { made: whole, found, others } = recallTotals(made);
  const rules = new Set(made.flatMap((recall) => recall.rules));
  return [
    `${String(made.length)} kinds of defects, ${whole.toLocaleString('en')} defects: **${percent(found, whole)}** found by the expected rule at the expected place; **${(others / Math.max(1, whole)).toFixed(2)}** other new findings for one defect. ${String(rules.size)} rules are put to this test.`,
    '',
    '| defect | rule | made | found | share | other findings |',
    '|---|---|---:|---:|---:|---|',
    ...made.map(
      (recall) =>
        `| ${recall.name} | ${recall.rules.join(' or ')} | ${String(recall.made)} | ${String(recall.found)} | ${percent(recall.found, recall.made)} | ${byRule(recall)} |`,
    ),
  ].join('\n');
}
