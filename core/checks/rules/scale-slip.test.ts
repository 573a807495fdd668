import { inEnglish, paragraph, plan, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './scale-slip';

const q = (value: string, unit: string) => ({ value, unit, comparator: '=' as const });
const output = target('t1', { name: '园区年产值', value: q('50', '亿元') });
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));

checkRule(rule, {
  quiet: {
    单位换算后相同: plan(output, text('园区年产值达到500000万元。')),
    数字不同: plan(output, text('园区年产值达到60万元。')),
    单位相同: plan(output, text('园区年产值达到500亿元。')),
  },
  speaks: {
    万与亿: [
      plan(output, text('园区年产值达到50万元。')),
      ['b0: 正文中的“50万元”与台账中“园区年产值”的“50亿元”数字相同而数量级不同，请核对单位。'],
    ],
    差十倍: [
      plan(output, text('园区年产值达到50000万元。')),
      ['b0: 正文中的“50000万元”与台账中“园区年产值”的“50亿元”数字相同而数量级不同，请核对单位。'],
    ],
    'million and billion': [
      plan(
        inEnglish,
        target('t1', { name: 'Annual output of the park', value: q('50', '亿元') }),
        text('The annual output of the park reaches 5 million yuan.'),
      ),
      [
        'b0: “5 million yuan” in the text and “5 billion yuan” of “Annual output of the park” have the same digits on another scale; check the unit.',
      ],
    ],
  },
});
