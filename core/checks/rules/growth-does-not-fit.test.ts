import { inEnglish, paragraph, plan, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './growth-does-not-fit';

const q = (value: string, unit: string) => ({ value, unit, comparator: '=' as const });
const output = target('t1', {
  name: '园区年产值',
  value: q('50', '亿元'),
  deadline: '2028',
  baseline: q('12', '亿元'),
  baselineYear: '2025',
});
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    相符: plan(
      text(
        '产值由2025年的12亿元增至2028年的50亿元，年均增长60.9%。',
        '产值由12亿元增至50亿元，增长316.7%。',
        '五年翻一番，年均增长14.9%。',
      ),
    ),
    四舍五入: plan(
      text('出口由2025年的1.2亿美元增至2028年的1.8亿美元，年均增长14%。', '由12亿元增至50亿元，增长3.2倍。'),
    ),
    大约和以上: plan(
      text(
        '产值由2025年的12亿元增至2028年的50亿元，年均增长60%以上。',
        '产值由2025年的10亿元增至2028年的15亿元，年均增长约14%。',
      ),
    ),
    没有年份: plan(text('产值由12亿元增至50亿元，年均增长10%。')),
    期间可两样算: plan(
      text(
        '2026—2028年，产值由12亿元增至18亿元，年均增长22.5%。',
        '2026—2028年，产值由12亿元增至18亿元，年均增长14.5%。',
      ),
    ),
    别的指标的增速: plan(text('产值由2025年的12亿元增至2028年的50亿元，出口年均增长10%。')),
    台账相符: plan(output, text('园区年产值年均增长60.9%。', '2026年园区年产值增长20%。', '园区年产值同比增长20%。')),
    没有基期: plan(target('t1', { name: '园区年产值', value: q('50', '亿元') }), text('园区年产值年均增长8%。')),
    下降: plan(text('能耗由2025年的100吨降至2028年的90吨，年均下降3.5%。')),
    'in English': plan(
      inEnglish,
      text(
        'Output rises from 10 billion yuan in 2025 to 20 billion yuan in 2030, 14.9% a year.',
        'Output doubles in five years.',
      ),
    ),
  },
  speaks: {
    年均: [
      plan(text('产值由2025年的12亿元增至2028年的50亿元，年均增长10%。')),
      ['b0: 年均增速“10%”不符：3年由“12亿元”到“50亿元”，年均约60.9%。'],
    ],
    总增幅: [
      plan(text('产值由12亿元增至50亿元，增长50%。')),
      ['b0: 增幅“50%”不符：由“12亿元”到“50亿元”，增幅约316.7%。'],
    ],
    以上也不到: [
      plan(text('产值由2025年的10亿元增至2028年的12亿元，年均增长15%以上。')),
      ['b0: 年均增速“15%以上”不符：3年由“10亿元”到“12亿元”，年均约6.3%。'],
    ],
    期间: [
      plan(text('2026—2028年，产值由12亿元增至18亿元，年均增长8%。')),
      ['b0: 年均增速“8%”不符：2年由“12亿元”到“18亿元”，年均约22.5%。'],
    ],
    台账: [
      plan(output, text('园区年产值年均增长10%。')),
      ['b0: 年均增速“10%”不符：3年由“12亿元”到“50亿元”，年均约60.9%。'],
    ],
    较基期: [
      plan(output, text('园区年产值较2025年增长50%。')),
      ['b0: 增幅“50%”不符：由“12亿元”到“50亿元”，增幅约316.7%。'],
    ],
    'in English': [
      plan(inEnglish, text('Output rises from 10 billion yuan in 2025 to 20 billion yuan in 2030, 8% a year.')),
      ['b0: “8%” a year does not fit: from 10 billion yuan to 20 billion yuan in 5 years is 14.9% a year.'],
    ],
  },
});
