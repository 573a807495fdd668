import type { JudgedPlan } from './judged-findings';
import { isSpoken, precisionBy, shareRight, total, wrongByLength, type Precision } from './measure-precision';

const CLASSES: Readonly<Record<string, string>> = {
  P: 'planning',
  N: 'numbers, dates, units',
  D: 'structure',
  T: 'wording',
  X: 'references and values',
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const share = (precision: Precision): string => {
  const part = shareRight(precision);
  return Number.isNaN(part) ? '–' : `${(part * 100).toFixed(1)} %`;
};
const cells = (each: Precision): readonly (string | number)[] => [
  total(each),
  each.right,
  each.arguable,
  each.wrong,
  share(each),
];
const HEAD = ['| | findings | right | arguable | wrong | right or arguable |', '|---|---:|---:|---:|---:|---:|'];

/** From so many findings on, a rule is measured alone. */
const ENOUGH = 10;

/** The figures of the published plans, by class and by rule, as Markdown. */
export function precisionTable(plans: readonly JudgedPlan[]): string {
  const all = plans.flatMap(({ judged }) => judged);
  const spoken = all.filter(isSpoken);
  const byClass = precisionBy(spoken, ({ finding }) => finding.rule.charAt(0));
  const byRule = precisionBy(spoken, ({ finding }) => finding.rule);
  const toFill = precisionBy(
    all.filter((one) => !isSpoken(one)),
    () => 'to fill',
  );
  return [
    `${String(plans.length)} plans, ${String(plans.filter(({ judged }) => judged.some(({ finding }) => 'record' in finding.at)).length)} of them with their records; ${String(spoken.length)} findings at their default levels, and ${String(all.length - spoken.length)} of what is still to fill in.`,
    '',
    ...HEAD,
    ...byClass.map((each) => row([`${each.name} ${CLASSES[each.name] ?? ''}`, ...cells(each)])),
    ...toFill.map((each) => row([each.name, ...cells(each)])),
    '',
    `Rules with ${String(ENOUGH)} findings or more:`,
    '',
    ...HEAD,
    ...byRule.filter((each) => total(each) >= ENOUGH).map((each) => row([each.name, ...cells(each)])),
    '',
    'Rules with fewer findings:',
    '',
    ...HEAD,
    ...byRule.filter((each) => total(each) < ENOUGH).map((each) => row([each.name, ...cells(each)])),
    '',
    'Wrong errors and warnings:',
    '',
    '| plan | characters | findings | wrong for 2,000 characters |',
    '|---|---:|---:|---:|',
    ...plans.map((plan) =>
      row([
        plan.name,
        plan.characters.toLocaleString('en'),
        plan.judged.filter(isSpoken).length,
        wrongByLength(plan).toFixed(2),
      ]),
    ),
  ].join('\n');
}

/** What of the judgements is out of step with the findings, in sentences. */
export function openQuestions(plans: readonly JudgedPlan[]): readonly string[] {
  return plans.flatMap(({ name, judged, stale }) => [
    ...judged
      .filter(({ verdict }) => verdict === undefined)
      .map(
        ({ finding, shows }) => `${name}: nobody has judged ${finding.rule} at ${JSON.stringify(finding.at)} ${shows}`,
      ),
    ...stale.map(
      ({ rule, at, shows = '' }) => `${name}: nothing is found any more of what was judged: ${rule} ${at} ${shows}`,
    ),
  ]);
}
