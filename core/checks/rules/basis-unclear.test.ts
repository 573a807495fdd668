import { fact, inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './basis-unclear';

const amount = (value: string, unit: string) => ({ value, comparator: '=', unit }) as const;
const visits = amount('4', '亿人次');

checkRule(rule, {
  quiet: {
    累计4亿人次: plan(target('t1', { name: '接待游客', value: visits, deadline: '2028', basis: 'cumulative' })),
    名称写明累计: plan(target('t1', { name: '累计接待游客', value: visits, deadline: '2028' })),
    名称写明年度: plan(target('t1', { name: '年接待游客', value: visits, deadline: '2028' })),
    每年: plan(target('t1', { name: '接待游客', value: { ...visits, per: '年' }, deadline: '2028' })),
    第一年就到期: plan(target('t1', { name: '接待游客', value: visits, deadline: '2026' })),
    企业不逐年累加: plan(target('t1', { name: '入园企业', value: amount('400', '家'), deadline: '2028' })),
    产值是一年的: plan(target('t1', { name: '园区产值', value: amount('50', '亿元'), deadline: '2028' })),
    固定资产投资按年统计: plan(target('t1', { name: '固定资产投资', value: amount('90', '亿元'), deadline: '2028' })),
    能力是时点数: plan(target('t1', { name: '接待能力', value: visits, deadline: '2028' })),
    培训机构按家数: plan(target('t1', { name: '培训机构', value: amount('10', '家'), deadline: '2028' })),
    现状写明时点: plan(fact('f1', { name: '接待游客', value: visits, asOf: '2025' })),
    'visitors a year': plan(inEnglish, target('t1', { name: 'Annual visitors', value: visits, deadline: '2028' })),
  },
  speaks: {
    '4亿人次': [
      plan(target('t1', { name: '接待游客', value: visits, deadline: '2028' })),
      ['t1: “接待游客”为4亿人次，没有说明是年度数还是累计数。'],
    ],
    投资: [
      plan(target('t1', { name: '完成技改投资', value: amount('30', '亿元') })),
      ['t1: “完成技改投资”为30亿元，没有说明是年度数还是累计数。'],
    ],
    现状没有时点: [
      plan(fact('f1', { name: '灯会观众', value: visits })),
      ['f1: “灯会观众”为4亿人次，没有说明是年度数还是累计数。'],
    ],
    '400 M visitors': [
      plan(inEnglish, target('t1', { name: 'Visitors', value: visits, deadline: '2028' })),
      ['t1: “Visitors” is 400 million visits; say whether that is per year or cumulative.'],
    ],
  },
});
