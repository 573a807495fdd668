import { encodeDocument, patchBetween, recoverDocument, type PlanDocument } from '#core/file';
import { largePlan } from './large-plan';
import { median, percentile } from './statistics';
import { typeOne } from './type-one';

const KEYS = 500;
const ROUNDS = 5;

const ms = (value: number): string => `${value.toFixed(2)} ms`;

function timed<T>(act: () => T): { readonly value: T; readonly took: number } {
  const started = performance.now();
  const value = act();
  return { value, took: performance.now() - started };
}

/** Measures what the recovery journal asks of a window in one note, and how long recovering takes; prints the figures. */
export function benchRecovery(): void {
  const saved: PlanDocument = { plan: largePlan({ blocks: 10_000, sections: 100 }), versions: [] };
  const times: number[] = [];
  const patches: string[] = [];
  let last = saved;
  for (let key = 0; key < KEYS; key++) {
    const next = { ...last, plan: typeOne(last.plan, '彩') };
    const note = timed(() => JSON.stringify(patchBetween(last, next)));
    times.push(note.took);
    patches.push(note.value);
    last = next;
  }
  const copy = structuredClone(last);
  const whole = median(Array.from({ length: ROUNDS }, () => timed(() => patchBetween(saved, copy)).took));
  const base = encodeDocument(saved);
  const recovery = median(
    Array.from({ length: ROUNDS }, () => timed(() => recoverDocument({ base, patches }, 'a')).took),
  );
  const bytes = Buffer.byteLength(patches.at(-1) ?? '');
  console.log('Recovery journal, 10,000 blocks in 100 sections:');
  console.log(
    `  a note after a key  p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, ${String(bytes)} bytes`,
  );
  console.log(`  a note where nothing is shared with the state before  median ${ms(whole)}`);
  console.log(`  recovering ${String(KEYS)} notes  median ${ms(recovery)}\n`);
}
