import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './implausible-jump';

const exports = (value: string, unit: string) => ({
  baseline: { value: '2000', comparator: '>', unit: '万美元' } as const,
  value: { value, comparator: '=', unit } as const,
});
const count = (value: string) => ({ value, comparator: '=', unit: '家' }) as const;

checkRule(rule, {
  quiet: {
    正好五倍: plan(target('t1', exports('1', '亿美元'))),
    写明计算方法: plan(target('t1', { ...exports('1.8', '亿美元'), method: '按已签订单测算' })),
    写明数据来源: plan(target('t1', { ...exports('1.8', '亿美元'), dataSource: '海关统计' })),
    单位不同不相比: plan(target('t1', exports('18', '亿元'))),
    由少到多不算: plan(target('t1', { baseline: count('1'), value: count('8') })),
    基期为零: plan(target('t1', { baseline: count('0'), value: count('80') })),
    累计数不与一年的数相比: plan(target('t1', { baseline: count('20'), value: count('120'), basis: 'cumulative' })),
    新增的数不与现有的数相比: plan(target('t1', { name: '新增企业', baseline: count('20'), value: count('120') })),
    没有基期值: plan(target('t1', { value: count('120') })),
  },
  speaks: {
    '由0.2亿到1.8亿美元': [
      plan(target('t1', { name: '出口额', ...exports('1.8', '亿美元') })),
      ['t1: 指标“出口额”由超过2000万美元到1.8亿美元，是基期值的9倍，没有写明计算方法或数据来源。'],
    ],
    '$20 m to $180 m': [
      plan(inEnglish, target('t1', { name: 'Exports', ...exports('1.8', '亿美元') })),
      [
        't1: The target “Exports” goes from over 20 million US dollars to 180 million US dollars, 9 times its baseline, with neither a method nor a source of data.',
      ],
    ],
  },
});
