import { lintFor } from 'autocorrect-node';
import { run } from 'zhlint';
import { RULES, runChecks } from '#core/checks';
import { countWords } from '#core/derive';
import type { Plan } from '#core/records';
import { median } from './statistics';
import { WRITTEN, textOf, writtenPlan } from './written-plan';

const ROUNDS = 5;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The median time of an act; `prepare` is not counted. */
function timed<T>(prepare: () => T, act: (given: T) => unknown): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const given = prepare();
      const started = performance.now();
      act(given);
      return performance.now() - started;
    }),
  );
}

/**
 * Checks 100,000 characters with all rules and the records beside them, and has two linters of Chinese text read the same
 * text: they look at marks and spaces only.
 */
export function benchChecksBesidePeers(): void {
  const plan = writtenPlan();
  const text = textOf(plan);
  const fresh = (): Plan => structuredClone(plan);
  runChecks(fresh());
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
  console.log(`  Planloom, ${String(RULES.length)} rules  ${ms(ours)}`);
  for (const [name, took] of Object.entries(peers))
    console.log(`  ${name.padEnd(20)} ${ms(took)}, Planloom takes ${(ours / took).toFixed(2)} times that`);
  console.log('');
}
