import { inEnglish, plan, profile, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './no-interim-values';

const value = { value: '50', comparator: '=', unit: '亿元' } as const;
const years = (from: number, to: number) => profile({ period: { from, to } });

checkRule(rule, {
  quiet: {
    有一个指标分年度: plan(
      target('t1', { value, deadline: '2028' }),
      target('t2', { value, deadline: '2028', yearValues: [{ year: '2026', value }] }),
    ),
    两年的计划: plan(years(2026, 2027), target('t1', { value, deadline: '2027' })),
    第二年就到期: plan(target('t1', { value, deadline: '2027' })),
    定性目标: plan(target('t1', { grade: '国家5A级旅游景区', deadline: '2028' })),
    没有指标: plan(),
  },
  speaks: {
    只列2028年: [
      plan(target('t1', { value, deadline: '2028' }), target('t2', { value, deadline: '2028' })),
      ['t1: 计划期为2026—2028年，指标却没有逐年目标，中期无法检查进度。'],
    ],
    'only 2028': [
      plan(inEnglish, target('t1', { value, deadline: '2028-12' })),
      ['t1: The plan runs from 2026 to 2028, and its targets have no yearly values to measure progress by.'],
    ],
  },
});
