import { inEnglish, listItem, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './annex-end-mark';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const say = (name: string, mark: string): string => `附件名称“${name}”后不加标点，请删去“${mark}”。`;

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    没有标点: plan(text('附件：1.指标表', '2.分工表（2026年）')),
    正文: plan(text('1.建设园区。', '见附件。')),
    有别的话: plan(text('附件：1.指标表', '2.分工表。请按时报送。')),
  },
  speaks: {
    单个: [plan(text('附件：任务分工表。')), [`b0: ${say('任务分工表', '。')}`]],
    多个: [
      plan(section('s', paragraph('附件：1.指标表；'), listItem('2.分工表；'), listItem('3.项目表。'))),
      [`b0: ${say('指标表', '；')}`, `b1: ${say('分工表', '；')}`, `b2: ${say('项目表', '。')}`],
    ],
    一行: [plan(text('附件：1.指标表； 2.分工表')), [`b0: ${say('指标表', '；')}`]],
    'in English': [
      plan(inEnglish, text('Annexes: 1. Indicators', '2. Division of tasks.')),
      ['b1: The name of the annex “Division of tasks” needs no “.” at its end.'],
    ],
  },
});
