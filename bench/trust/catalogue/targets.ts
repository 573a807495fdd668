import { inEnglish, measure, paragraph, plan, section, target } from '../../../core/records/testing';
import { inBoth, inText, type Examples } from './example';
import { amount, yuan, rows, culture, years } from './pieces';

/** The examples of the rules over targets and the numbers that the text says of them. */
export const targets: Readonly<Record<string, Examples>> = {
  P01: inBoth([target('t1', { name: '产值 output' })], [target('t1', { name: '产值 output', value: yuan('50') })]),
  P02: inBoth(
    [target('t1', { value: { value: '400', comparator: '=' } })],
    [target('t1', { value: amount('400', '家') })],
  ),
  P03: inBoth(
    [target('t1', { value: amount('400', '家') })],
    [target('t1', { value: amount('400', '家'), deadline: '2028' })],
  ),
  P04: inBoth(
    [target('t1', { value: yuan('50') })],
    [target('t1', { value: yuan('50'), baseline: yuan('12'), baselineYear: '2024' })],
  ),
  P05: inBoth(
    [target('t1', { value: amount('35', '家'), baseline: amount('28', '家') })],
    [
      target('t1', {
        ...{ value: amount('35', '家'), baseline: amount('28', '家') },
        ...{ baselineYear: '2019', baselineSource: '商务局 Commerce' },
      }),
    ],
  ),
  P06: inBoth([target('t1', { value: yuan('50') })], [culture, target('t1', { value: yuan('50'), owner: 'o1' })]),
  P10: inBoth([target('t1', { grade: '5A' })], [target('t1', { grade: '5A' }), measure('m1', { targets: ['t1'] })]),
  P18: {
    ...inText(
      ['园区年产值达到2亿元。', '园区年产值达到1.8亿元。'],
      undefined,
      target('t1', { name: '园区年产值', value: yuan('1.8') }),
    ),
    en: {
      bad: plan(
        inEnglish,
        target('t1', { name: 'output of the park', value: yuan('1.8') }),
        section('s1', paragraph('The output of the park reaches 200 million yuan.')),
      ),
      good: plan(
        inEnglish,
        target('t1', { name: 'output of the park', value: yuan('1.8') }),
        section('s1', paragraph('The output of the park reaches 180 million yuan.')),
      ),
    },
  },
  P20: inText(
    [
      ['建设示范园区10个。', '# 保障', '建设12个示范园区。'],
      ['建设示范园区10个。', '# 保障', '建设10个示范园区。'],
    ],
    [
      ['Attract 10 lantern enterprises.', '# Safeguards', 'By then, attract 12 lantern enterprises to the park.'],
      ['Attract 10 lantern enterprises.', '# Safeguards', 'By then, attract 10 lantern enterprises to the park.'],
    ],
  ),
  P21: {
    'zh-CN': {
      bad: plan(target('t1', { name: '产值', value: yuan('50') }), target('t2', { name: '总产值', value: yuan('60') })),
      good: plan(target('t1', { name: '产值', value: yuan('50') })),
    },
    en: {
      bad: plan(
        inEnglish,
        target('t1', { name: 'Output value', value: yuan('50') }),
        target('t2', { name: 'Total output value', value: yuan('60') }),
      ),
      good: plan(inEnglish, target('t1', { name: 'Output value', value: yuan('50') })),
    },
  },
  P22: inBoth(
    [
      target('t1', { category: 'a', value: amount('1.8', '亿美元') }),
      target('t2', { category: 'a', value: yuan('50') }),
    ],
    [target('t1', { category: 'a', value: yuan('13') }), target('t2', { category: 'a', value: yuan('50') })],
  ),
  P23: {
    ...inText(
      ['园区年产值达到5亿元。', '园区年产值达到5000万元。'],
      undefined,
      target('t1', { name: '园区年产值', value: amount('5000', '万元') }),
    ),
    en: {
      bad: plan(
        inEnglish,
        target('t1', { name: 'output of the park', value: yuan('5') }),
        section('s1', paragraph('The output of the park reaches 5 billion yuan.')),
      ),
      good: plan(
        inEnglish,
        target('t1', { name: 'output of the park', value: yuan('5') }),
        section('s1', paragraph('The output of the park reaches 500 million yuan.')),
      ),
    },
  },
  P24: inText(
    ['产值由2020年的10亿元增至2025年的20亿元，年均增长8%。', '产值由2020年的10亿元增至2025年的20亿元，年均增长14.9%。'],
    [
      'Output rises from 10 billion yuan in 2020 to 20 billion yuan in 2025, growing 8% a year.',
      'Output rises from 10 billion yuan in 2020 to 20 billion yuan in 2025, growing 14.9% a year.',
    ],
  ),
  P25: inBoth(
    [target('t1', { name: '龙头企业 firms', value: amount('25', '家'), baseline: amount('28', '家') })],
    [target('t1', { name: '龙头企业 firms', value: amount('35', '家'), baseline: amount('28', '家') })],
  ),
  P26: inBoth(
    [target('t1', { value: amount('1.8', '亿美元'), baseline: amount('0.2', '亿美元') })],
    [
      target('t1', {
        value: amount('1.8', '亿美元'),
        baseline: amount('0.2', '亿美元'),
        method: '按订单测算 by orders',
      }),
    ],
  ),
  P27: inBoth(
    [years(2023, 2025), target('t1', { value: yuan('50'), deadline: '2025' })],
    [
      years(2023, 2025),
      target('t1', {
        ...{ value: yuan('50'), deadline: '2025' },
        yearValues: ['35', '40', '50'].map((value, at) => ({ year: String(2023 + at), value: yuan(value) })),
      }),
    ],
  ),
  P28: inBoth(
    [target('t1', { value: yuan('50'), deadline: '2028', yearValues: rows('40', '35', '50') })],
    [target('t1', { value: yuan('50'), deadline: '2028', yearValues: rows('35', '40', '50') })],
  ),
  P29: inBoth(
    [target('t1', { name: '接待游客 visitors', value: amount('4', '亿人次'), deadline: '2028' })],
    [target('t1', { name: '接待游客 visitors', value: amount('4', '亿人次'), deadline: '2028', basis: 'cumulative' })],
  ),
  P42: inBoth(
    [target('t1', { value: yuan('50') })],
    [target('t1', { value: yuan('50'), dataSource: '海关统计 customs' })],
  ),
  P43: inBoth([target('t1', { nature: 'binding' })], [culture, target('t1', { nature: 'binding', owner: 'o1' })]),
  P46: inBoth(
    [
      target('t1', { name: '龙头企业', scope: '全市', value: amount('400', '家') }),
      target('t2', { name: '龙头企业', scope: '其中：东区', value: amount('200', '家') }),
      target('t3', { name: '龙头企业', scope: '其中：西区', value: amount('190', '家') }),
    ],
    [
      target('t1', { name: '龙头企业', scope: '全市', value: amount('400', '家') }),
      target('t2', { name: '龙头企业', scope: '其中：东区', value: amount('200', '家') }),
      target('t3', { name: '龙头企业', scope: '其中：西区', value: amount('200', '家') }),
    ],
  ),
};
