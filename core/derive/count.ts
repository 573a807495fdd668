import { linesOf, walkSections, type Prose } from '#core/model';
import type { Plan } from '#core/records';
import { inlineText } from './measures';

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…·《》]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…·《》]+/gu;

/** 字数 as Word counts it: each Chinese character and full-width mark is one, each run of other characters is one. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

const counted = new WeakMap<Prose, { readonly records: unknown; readonly count: number }>();

/** 字数 of the plan's headings and prose, generated tables left out. */
export function countPlan(plan: Plan): number {
  let sum = 0;
  for (const { section } of walkSections(plan.sections)) {
    let known = counted.get(section.prose);
    if (known?.records !== plan.records) {
      const count = [...linesOf(section.prose)].reduce(
        (total, line) => total + countWords(inlineText(plan, line.children)),
        0,
      );
      counted.set(section.prose, (known = { records: plan.records, count }));
    }
    sum += known.count + countWords(section.heading);
  }
  return sum;
}
