import { demandFor, walkSections, type Language, type Section } from '#core/model';
import type { Plan } from '#core/records';
import { annexLabel } from '#core/words';
import { measuresOf } from './measures';
import { numberInWords } from './number-words';

/** How a numbered thing is numbered: its level (1 = 一、), its place at that level, and what is written before it. */
export interface Numbered {
  readonly level: number;
  readonly label: string;
}

/** Whole numbers from 1 in Chinese, as Word's own lists write them: 一, 十, 二十一, 一百零一. */
export const chineseNumber = (value: number): string =>
  (value < 1 ? undefined : numberInWords(String(value), 'zh-CN')) ?? String(value);

const CHINESE: readonly ((value: number) => string)[] = [
  (value) => `${chineseNumber(value)}、`,
  (value) => `（${chineseNumber(value)}）`,
  (value) => `${String(value)}.`,
  (value) => `（${String(value)}）`,
];

/** The number before a heading: 一、 （一） 1. （1） in Chinese, 1 1.1 1.1.1 in English (GB/T 9704 §7.3.3 for the Chinese). */
function label(language: Language, path: readonly number[]): string {
  if (language === 'en') return path.join('.');
  const last = path.at(-1) ?? 0;
  return (CHINESE[Math.min(path.length, CHINESE.length) - 1] ?? String)(last);
}

const isUnnumbered = (plan: Plan, section: Section): boolean =>
  demandFor(plan.demands, section.key)?.unnumbered === true;
/** Whether the section is an annex 附件, on pages of its own. */
export const isAnnex = (plan: Plan, section: Section): boolean => demandFor(plan.demands, section.key)?.annex === true;

type Numbers = ReadonlyMap<string, Numbered>;
const known = new WeakMap<readonly Section[], Numbers>();
const shapes = new WeakMap<Section, string>();
let latest: { readonly demands: Plan['demands']; readonly shape: string; readonly numbers: Numbers } | undefined;

/** All of a section that numbering looks at, as text: read once while the section is as it is. */
function shapeOf(section: Section): string {
  const shape =
    shapes.get(section) ??
    `${section.id} ${section.key ?? ''} ${measuresOf(section)
      .map(({ block }) => block.id)
      .join(' ')}[${section.sections.map(shapeOf).join()}]`;
  shapes.set(section, shape);
  return shape;
}

/**
 * Numbers the sections and measures of a plan. Measures stand one level below their section and are counted
 * before its child sections; the preamble has no number, annexes have 附件1, 附件2. By id of section or measure;
 * the same map while no section or measure comes, goes or moves: typing numbers nothing again.
 */
export function numberPlan(plan: Plan): Numbers {
  const numbers = known.get(plan.sections) ?? numbersOfShape(plan);
  known.set(plan.sections, numbers);
  return numbers;
}

function numbersOfShape(plan: Plan): Numbers {
  const { demands } = plan;
  const shape = `${plan.language} ${plan.sections.map(shapeOf).join()}`;
  if (latest?.demands !== demands || latest.shape !== shape) latest = { demands, shape, numbers: number(plan) };
  return latest.numbers;
}

function number(plan: Plan): Numbers {
  const numbers = new Map<string, Numbered>();
  const annexes = [...walkSections(plan.sections)].filter(({ section }) => isAnnex(plan, section)).length;
  let annex = 0;
  const walk = (sections: readonly Section[], above: readonly number[], from: number): void => {
    let count = from;
    for (const section of sections) {
      if (isAnnex(plan, section))
        numbers.set(section.id, { level: 0, label: annexLabel(plan.language, ++annex, annexes) });
      const numbered = !isAnnex(plan, section) && !isUnnumbered(plan, section);
      // What stands in an annex is counted from one, wherever the annex is in the outline.
      const path = numbered ? [...above, ++count] : isAnnex(plan, section) ? [] : above;
      if (numbered) numbers.set(section.id, { level: path.length, label: label(plan.language, path) });
      let inside = 0;
      for (const { block } of measuresOf(section)) {
        const at = [...path, ++inside];
        numbers.set(block.id, { level: at.length, label: label(plan.language, at) });
      }
      walk(section.sections, path, inside);
    }
  };
  walk(plan.sections, [], 0);
  return numbers;
}
