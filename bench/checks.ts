import { runChecks } from '#core/checks';
import { countPlan, countWords, inlineText } from '#core/derive';
import { decodePlan, encodePlan } from '#core/file';
import { linesOf, walkSections, type Section } from '#core/model';
import type { Plan } from '#core/records';
import { largePlan, TYPING_PLACE } from './large-plan';
import { median, percentile } from './statistics';

const KEYS = 500;
const BLOCKS = 10_000;

const ms = (value: number): string => `${value.toFixed(2)} ms`;

function timed<T>(act: () => T): { readonly value: T; readonly took: number } {
  const started = performance.now();
  const value = act();
  return { value, took: performance.now() - started };
}

const median5 = (act: () => number): number => median(Array.from({ length: 5 }, act));

/** The plan after one more character was typed in its middle: everything that the key does not touch keeps its identity. */
function typeOne(plan: Plan, char: string): Plan {
  const isThere = (section: Section): boolean =>
    section.prose.some(
      (block) =>
        block.type === 'paragraph' &&
        block.children.some((inline) => 'text' in inline && inline.text.startsWith(TYPING_PLACE)),
    );
  const inSection = (section: Section): Section => {
    const sections = section.sections.some((child) => isThere(child))
      ? section.sections.map(inSection)
      : section.sections;
    if (!isThere(section)) return sections === section.sections ? section : { ...section, sections };
    const prose = section.prose.map((block) => {
      if (block.type !== 'paragraph') return block;
      const [first] = block.children;
      return first && 'text' in first && first.text.startsWith(TYPING_PLACE)
        ? { ...block, children: [{ ...first, text: first.text + char }, ...block.children.slice(1)] }
        : block;
    });
    return { ...section, prose, sections };
  };
  return { ...plan, sections: plan.sections.map(inSection) };
}

/** Measures the checks of a whole plan and after each of many keys, and prints the figures. */
export function benchChecks(): void {
  const plan = largePlan({ blocks: BLOCKS, sections: 100 });
  const lines = [...walkSections(plan.sections)].flatMap(({ section }) => [...linesOf(section.prose)]);
  const characters = lines.reduce((sum, { children }) => sum + countWords(inlineText(plan, children)), 0);
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
  const saved = encodePlan(plan);
  const write = median5(() => timed(() => encodePlan(plan)).took);
  const read = median5(() => timed(() => decodePlan(saved, 'a.plan')).took);
  const count = median5(() => timed(() => countPlan(fresh())).took);
  console.log(
    `The plan file, ${(saved.length / 1024).toFixed(0)} KB: written in ${ms(write)}, read in ${ms(read)}; its words counted in ${ms(count)}\n`,
  );
}
