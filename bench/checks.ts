import { runChecks } from '#core/checks';
import { countPlan, countWords, inlineText } from '#core/derive';
import { decodeDocument, encodeDocument } from '#core/file';
import { linesOf, walkSections } from '#core/model';
import type { Plan } from '#core/records';
import { largePlan } from './large-plan';
import { median, percentile } from './statistics';
import { typeOne } from './type-one';

const KEYS = 500;
const BLOCKS = 10_000;

const ms = (value: number): string => `${value.toFixed(2)} ms`;

function timed<T>(act: () => T): { readonly value: T; readonly took: number } {
  const started = performance.now();
  const value = act();
  return { value, took: performance.now() - started };
}

const median5 = (act: () => number): number => median(Array.from({ length: 5 }, act));

/** Measures the checks of a whole plan and after each of many keys, and prints the figures. */
export function benchChecks(): void {
  const plan = largePlan({ blocks: BLOCKS, sections: 100 });
  const lines = [...walkSections(plan.sections)].flatMap(({ section }) => [...linesOf(section.prose)]);
  const characters = lines.reduce(
    (sum, { children }) => sum + countWords(inlineText(plan, children), plan.language),
    0,
  );
  const fresh = (): Plan => structuredClone(plan);
  const whole = median5(() => {
    const copy = fresh();
    return timed(() => runChecks(copy)).took;
  });
  console.log(`Checks, ${BLOCKS.toLocaleString('en')} blocks, ${characters.toLocaleString('en')} characters:`);
  console.log(`  whole plan   median ${ms(whole)}, for 100,000 characters ${ms((whole / characters) * 100_000)}`);
  runChecks(plan);
  const times: number[] = [];
  let typed = plan;
  for (let key = 0; key < KEYS; key++) {
    typed = typeOne(typed, '彩');
    times.push(timed(() => runChecks(typed)).took);
  }
  console.log(
    `  after a key  p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, ${String(KEYS)} keys`,
  );
  const saved = encodeDocument({ plan, versions: [] });
  const write = median5(() => timed(() => encodeDocument({ plan, versions: [] })).took);
  const read = median5(() => timed(() => decodeDocument(saved, 'a.plan')).took);
  const count = median5(() => timed(() => countPlan(fresh())).took);
  console.log(
    `The plan file, ${(saved.length / 1024).toFixed(0)} KB: written in ${ms(write)}, read in ${ms(read)}; its words counted in ${ms(count)}\n`,
  );
}
