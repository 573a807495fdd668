import { yearOf } from '#core/model';
import type { Target } from '#core/records';
import { rule } from '../rule';

export default rule({
  id: 'P27',
  name: 'no-interim-values',
  level: 'advice',
  over: 'plan',
  limit: {
    value: 2,
    words: { 'zh-CN': '不分年度的计划至多几年', en: 'how many years a plan may have without interim values' },
  },
  find: ({ records, profile: { period } }, { limit }) => {
    if (!period || period.to - period.from + 1 <= limit) return [];
    const isFar = ({ value, deadline }: Target): boolean =>
      value !== undefined && deadline !== undefined && yearOf(deadline) - period.from >= limit;
    const isYearly = ({ yearValues = [] }: Target): boolean => yearValues.length > 0;
    if (!records.target.some(isFar) || records.target.some(isYearly)) return [];
    // Said once, at the first target that has a number or is to have one.
    const first = records.target.find(({ grade }) => !grade);
    const params = { from: String(period.from), to: String(period.to) };
    return first ? [{ at: { record: first.id, field: 'yearValues' }, params }] : [];
  },
  words: {
    'zh-CN': {
      title: '几年的计划没有分年度目标',
      why: '只有最后一年的数，中途落后了看不出来。',
      bad: '三年的计划只列2028年目标',
      good: '2026年35亿元、2027年42亿元、2028年50亿元',
      say: ({ from, to }) => `计划期为${from}—${to}年，指标却没有逐年目标，中期无法检查进度。`,
    },
    en: {
      title: 'A plan of several years without interim values',
      why: 'With only a figure for the last year nobody sees on the way that it falls behind.',
      bad: 'A plan of three years with values for 2028 only',
      good: '2026: 3.5 billion, 2027: 4.2 billion, 2028: 5 billion yuan',
      say: ({ from, to }) =>
        `The plan runs from ${from} to ${to}, and its targets have no yearly values to measure progress by.`,
    },
  },
});
