import { lintFor } from 'autocorrect-node';
import { run } from 'zhlint';
import { RULES, runChecks } from '#core/checks';
import { countWords } from '#core/derive';
import type { Plan } from '#core/records';
import { median } from './statistics';
import { WRITTEN, textOf, writtenPlan } from './written-plan';

/** A program that just started is slower until its engine has compiled what it runs often; all three are let run that long. */
const WARM_UP = 10;
const ROUNDS = 9;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The time of an act at the first time, and its median once it is warm; `prepare` is not counted. */
function timed<T>(prepare: () => T, act: (given: T) => unknown): { readonly first: number; readonly warm: number } {
  const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const given = prepare();
    const started = performance.now();
    act(given);
    return performance.now() - started;
  });
  return { first: times[0] ?? Number.NaN, warm: median(times.slice(WARM_UP)) };
}

/**
 * Checks 100,000 characters with all rules and the records beside them, and has two linters of Chinese text read the same
 * text: they look at marks and spaces only.
 */
export function benchChecksBesidePeers(): void {
  const plan = writtenPlan();
  const text = textOf(plan);
  const fresh = (): Plan => structuredClone(plan);
  const ours = timed(fresh, runChecks);
  const peers = {
    autocorrect: timed(
      () => text,
      (given) => lintFor(given, 'plan.txt'),
    ),
    zhlint: timed(
      () => text,
      (given) => run(given, { rules: { preset: 'default' } }),
    ),
  };
  const { targets, measures } = WRITTEN;
  console.log(
    `Checks of ${countWords(text, 'zh-CN').toLocaleString('en')} characters, ${String(targets)} targets, ${String(measures)} measures, ${String(runChecks(plan).length)} findings:`,
  );
  console.log(`  Planloom, ${String(RULES.length)} rules  ${ms(ours.warm)}, the first time ${ms(ours.first)}`);
  for (const [name, took] of Object.entries(peers))
    console.log(
      `  ${name.padEnd(20)} ${ms(took.warm)}, Planloom takes ${(ours.warm / took.warm).toFixed(2)} times that`,
    );
  console.log('');
}
