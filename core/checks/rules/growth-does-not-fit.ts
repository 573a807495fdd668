import { formatQuantity, type LineBlock, type Section } from '#core/model';
import { refText } from '#core/derive';
import type { Plan } from '#core/records';
import { ledLines } from '../led-lines';
import { mayGrow, rateOf } from '../growth-bounds';
import { growthsSaid, type GrowthSaid } from '../growth-said';
import { isTyped, type Line } from '../read-line';
import { rule, type Spot } from '../rule';
import type { TextFix } from '../finding';

/** With at least one place, and as many as the text has. */
const placesOf = ({ said }: GrowthSaid): number => Math.max(1, said.value.split('.')[1]?.length ?? 0);

function spotOf(plan: Plan, section: Section, block: LineBlock, line: Line, found: GrowthSaid): readonly Spot[] {
  const { rate, said, courses, record } = found;
  const fits = courses.map((course) => mayGrow(said, course));
  const [course] = courses;
  if (!course || fits.some((each) => each !== false) || !isTyped(line, rate.start, rate.end)) return [];
  const computed = rateOf(course, placesOf(found));
  if (!computed) return [];
  const { start, end } = rate.number;
  const at = { section: section.id, block: block.id, start, end };
  const from = line.text.slice(start, end);
  const right = formatQuantity({ ...computed, value: computed.value.replace('-', '') }, plan.language);
  const of =
    record === undefined ? undefined : ({ kind: 'computed', name: 'annual-growth', args: { record } } as const);
  const shown = of && refText(plan, { type: 'ref', of, children: [{ text: '' }] });
  const isOne = courses.length === 1 && computed.value.startsWith('-') === said.value.startsWith('-');
  const choice: TextFix = of && shown !== undefined ? { at, from, to: shown, ref: of } : { at, from, to: right };
  const [first, last] = [course.from, course.to].map((each) => formatQuantity(each, plan.language));
  return [
    {
      at: { ...at, start: rate.start, end: rate.end },
      params: {
        shown: line.text.slice(rate.start, rate.end).trim(),
        ...{ from: first ?? '', to: last ?? '', right: formatQuantity(computed, plan.language) },
        years: course.years === undefined ? '' : String(course.years),
      },
      ...(record !== undefined && { also: { record } }),
      ...(isOne && { choices: [choice] }),
    },
  ];
}

export default rule({
  id: 'P24',
  name: 'growth-does-not-fit',
  level: 'warning',
  over: 'section',
  find: (section, { plan }) =>
    ledLines(plan, section).flatMap(({ block, line }) =>
      growthsSaid(plan, line).flatMap((found) => spotOf(plan, section, block, line, found)),
    ),
  words: {
    'zh-CN': {
      title: '增速与起止数值不符',
      why: '增速、基期值和目标值三者可以互相推算，算不拢时至少有一个是错的。',
      bad: '五年翻一番，年均增长8%',
      good: '五年翻一番，年均增长14.9%',
      say: ({ shown, from, to, years, right }) =>
        years === ''
          ? `增幅“${shown}”不符：由“${from}”到“${to}”，增幅约${right}。`
          : `年均增速“${shown}”不符：${years}年由“${from}”到“${to}”，年均约${right}。`,
    },
    en: {
      title: 'Growth that does not fit its values',
      why: 'Rate, baseline and target follow from each other; where they do not agree, one of them is wrong.',
      bad: 'From 10 to 20 in five years, 8 % a year',
      good: 'From 10 to 20 in five years, 14.9 % a year',
      say: ({ shown, from, to, years, right }) =>
        years === ''
          ? `“${shown}” does not fit: from ${from} to ${to} is ${right}.`
          : `“${shown}” a year does not fit: from ${from} to ${to} in ${years} years is ${right} a year.`,
    },
  },
});
