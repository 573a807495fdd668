import { findMatches, replaceMatches, type Query } from '#core/find';
import { applyEdits } from '#core/edit';
import { countPlan } from '#core/derive';
import { largePlan } from './large-plan';
import { median } from './statistics';

const QUERIES: readonly (readonly [string, Query])[] = [
  ['a word', { text: '彩灯' }],
  ['a word that is not there', { text: '（ＸＹ）' }],
  ['a pattern', { text: '第?[0-9]+(年|项)', isPattern: true }],
  ['a hard pattern', { text: '(.*的){10}。', isPattern: true }],
];

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** Measures finding in the whole of a large plan and replacing all, and prints the figures for 100,000 characters. */
export function benchFind(): void {
  const plan = largePlan({ blocks: 10_000, sections: 100 });
  const part = 100_000 / countPlan(plan).characters;
  const ms = (times: readonly number[]): string => `${(median(times) * part).toFixed(1)} ms`;
  const five = (act: () => void): readonly number[] => Array.from({ length: 5 }, () => timed(act));
  console.log('Find over 100,000 characters, with registers and what references show:');
  for (const [name, query] of QUERIES) {
    const found = findMatches(plan, query, { kind: 'plan' });
    const count = 'matches' in found ? Math.round(found.matches.length * part) : 0;
    const times = five(() => findMatches(plan, query, { kind: 'plan' }));
    console.log(`  ${name.padEnd(26)} ${ms(times)}, ${String(count)} found`);
  }
  const found = findMatches(plan, { text: '彩灯' }, { kind: 'plan' });
  const matches = 'matches' in found ? found.matches : [];
  const times = five(() => applyEdits(plan, replaceMatches(plan, matches, '花灯')));
  console.log(`  ${'replace all of the word'.padEnd(26)} ${ms(times)}\n`);
}
