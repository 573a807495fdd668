import { baseAmount, formatQuantity } from '#core/model';
import type { Plan, Target } from '#core/records';
import { bareName, basisOf } from '../indicator-key';
import { rule } from '../rule';

/** Names as short as 产值 may well mean another thing in another category. */
const SHORT = 3;

/** The name with its scope before it, without the place that the whole plan is for. */
function keyOf({ name = '', scope = '' }: Target, jurisdiction: string): string {
  const whole = name.includes(scope) ? name : `${scope}${/\w$/.test(scope) ? ' ' : ''}${name}`;
  return bareName(jurisdiction === '' ? whole : whole.replaceAll(jurisdiction, ' '));
}

const differ = (one: unknown, other: unknown): boolean => one !== undefined && other !== undefined && one !== other;

/** What a target is measured in; a grade is no number. */
const measuredIn = ({ value, grade }: Target): string | undefined =>
  value ? `${baseAmount(value).kind} ${value.per ?? ''}` : grade && 'grade';

/** Whether nothing but the words of the name tells two targets of one key apart. */
function areOne(one: Target, other: Target, key: string): boolean {
  return !(
    differ(measuredIn(one), measuredIn(other)) ||
    differ(basisOf(one), basisOf(other)) ||
    differ(one.deadline, other.deadline) ||
    (key.length <= SHORT && differ(one.category, other.category))
  );
}

function twins({ records, profile }: Plan): readonly (readonly [Target, Target])[] {
  const byKey = new Map<string, Target[]>();
  return records.target.flatMap((target): readonly (readonly [Target, Target])[] => {
    const key = keyOf(target, profile.jurisdiction ?? '');
    if (key.length < 2) return [];
    const earlier = byKey.get(key) ?? [];
    byKey.set(key, [...earlier, target]);
    const twin = earlier.find((other) => areOne(other, target, key));
    return twin ? [[twin, target]] : [];
  });
}

export default rule({
  id: 'P21',
  name: 'indicator-twice',
  level: 'warning',
  over: 'plan',
  find: (plan, { nameOf }) => {
    const called = (target: Target): string => {
      const name = nameOf('target', target);
      if (!target.value) return name;
      const value = formatQuantity(target.value, plan.language);
      return plan.language === 'zh-CN' ? `${name}：${value}` : `${name}: ${value}`;
    };
    return twins(plan).map(([earlier, later]) => ({
      at: { record: later.id, field: 'name' },
      also: { record: earlier.id, field: 'name' },
      params: { name: called(later), other: called(earlier) },
    }));
  },
  words: {
    'zh-CN': {
      title: '指标重复',
      why: '同一个指标列两次，迟早出现两个数，考核时不知以哪个为准。',
      bad: '并列“产值”和“总产值”',
      good: '只列“产值”',
      say: ({ name, other }) => `“${name}”与“${other}”看来是同一个指标，请合并；不同的话，请在名称或范围中写明区别。`,
    },
    en: {
      title: 'The same indicator twice',
      why: 'An indicator that stands twice will sooner or later have two values, and nobody knows which one counts.',
      bad: '“Output value” beside “Total output”',
      good: '“Output value” alone',
      say: ({ name, other }) =>
        `“${name}” and “${other}” look like one indicator; keep one, or let name or scope say how they differ.`,
    },
  },
});
