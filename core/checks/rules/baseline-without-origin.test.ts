import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './baseline-without-origin';

const baseline = { value: '28', comparator: '=', unit: '家' } as const;

checkRule(rule, {
  quiet: {
    '28家（2019年，商务局）': plan(target('t1', { baseline, baselineYear: '2019', baselineSource: '市商务局' })),
    来源就是指标的数据来源: plan(target('t1', { baseline, baselineYear: '2019', dataSource: '海关统计' })),
    还没有基期值: plan(target('t1', { name: '企业' })),
  },
  speaks: {
    现有28家: [plan(target('t1', { name: '企业', baseline })), ['t1: 指标“企业”的基期值28家没有注明年份和来源。']],
    只有年份: [
      plan(target('t1', { name: '企业', baseline, baselineYear: '2019' })),
      ['t1: 指标“企业”的基期值28家没有注明来源。'],
    ],
    'now 28 firms': [
      plan(inEnglish, target('t1', { name: 'Firms', baseline, baselineSource: 'Commerce Bureau' })),
      ['t1: The baseline of “Firms”, 28 enterprises, has no year.'],
    ],
  },
});
