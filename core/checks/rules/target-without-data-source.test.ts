import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-without-data-source';

const value = { value: '1.8', comparator: '=', unit: '亿美元' } as const;

checkRule(rule, {
  quiet: {
    海关统计: plan(target('t1', { value, dataSource: '海关统计' })),
    定性目标: plan(target('t1', { grade: '国家5A级旅游景区' })),
    还没有目标值: plan(target('t1')),
  },
  speaks: {
    无数据来源: [plan(target('t1', { name: '出口额', value })), ['t1: 指标“出口额”没有写明数据来源，例如“海关统计”。']],
    别的指标有: [
      plan(target('t1', { value, dataSource: '海关统计' }), target('t2', { name: '产值', value })),
      ['t2: 指标“产值”没有写明数据来源，例如“海关统计”。'],
    ],
    都没有只说一次: [
      plan(target('t1', { grade: '5A' }), target('t2', { value }), target('t3', { value })),
      ['t2: 各个定量指标都没有写明数据来源，例如“海关统计”。'],
    ],
    'no means of verification': [
      plan(inEnglish, target('t1', { name: 'Exports', value })),
      ['t1: The target “Exports” does not say where its data comes from, for example “customs statistics”.'],
    ],
    'none of them': [
      plan(inEnglish, target('t1', { value }), target('t2', { value })),
      ['t1: No target with a number says where its data comes from, for example “customs statistics”.'],
    ],
  },
});
