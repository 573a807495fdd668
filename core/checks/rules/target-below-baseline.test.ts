import type { Comparator } from '#core/model';
import { inEnglish, plan, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './target-below-baseline';

const amount = (value: string, unit: string, comparator: Comparator = '=') => ({ value, comparator, unit });
const falling = (name: string, unit: string, comparator: Comparator = '=') =>
  plan(target('t1', { name, baseline: amount('28', unit), value: amount('25', unit, comparator) }));

checkRule(rule, {
  quiet: {
    由28家增至35家: plan(target('t1', { name: '企业', baseline: amount('28', '家'), value: amount('35', '家') })),
    由8000万元增至1亿元: plan(
      target('t1', { name: '产值', baseline: amount('8000', '万元'), value: amount('1', '亿元') }),
    ),
    保持不变: plan(target('t1', { name: '企业', baseline: amount('28', '家'), value: amount('28', '家') })),
    能耗要下降: falling('单位产值能耗', '吨标准煤'),
    不良率要下降: falling('小微企业贷款不良率', '%'),
    时限要缩短: falling('审批时限', '天'),
    排放要减少: falling('园区二氧化碳排放量', '万吨'),
    增速可以放缓: falling('产值年均增速', '%'),
    位次靠前就是好: falling('全省位次', '位'),
    新增的数不与现有的数相比: falling('新增规模以上企业', '家'),
    目标值是上限: falling('从业人员', '人', '≤'),
    单位不同不相比: plan(target('t1', { name: '出口额', baseline: amount('2', '亿元'), value: amount('1', '亿美元') })),
    目标值是区间: plan(
      target('t1', { name: '企业', baseline: amount('28', '家'), value: { ...amount('20', '家'), upTo: '40' } }),
    ),
    'energy is to fall': falling('Energy use of the park', '吨标准煤'),
    'unemployment is to fall': falling('Unemployment rate', '%'),
  },
  speaks: {
    由28家降至25家: [falling('企业', '家'), ['t1: 指标“企业”的目标值25家低于基期值28家，请核对数字和单位。']],
    新能源不是能耗: [
      falling('新能源汽车产量', '万辆'),
      ['t1: 指标“新能源汽车产量”的目标值25万辆低于基期值28万辆，请核对数字和单位。'],
    ],
    增加值不是增加: [
      falling('文化产业增加值', '亿元'),
      ['t1: 指标“文化产业增加值”的目标值25亿元低于基期值28亿元，请核对数字和单位。'],
    ],
    单位写错: [
      plan(target('t1', { name: '产值', baseline: amount('12', '亿元'), value: amount('50', '万元', '≥') })),
      ['t1: 指标“产值”的目标值不少于50万元低于基期值12亿元，请核对数字和单位。'],
    ],
    'from 28 to 25': [
      plan(
        inEnglish,
        target('t1', { name: 'Enterprises in the park', baseline: amount('28', '家'), value: amount('25', '家') }),
      ),
      [
        't1: The target of “Enterprises in the park”, 25 enterprises, is below its baseline of 28 enterprises; compare numbers and units.',
      ],
    ],
  },
});
