import { demanded, inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './annex-numbers';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const say = (found: number, expected: number): string => `附件序号“${String(found)}”应为“${String(expected)}”。`;
const head = (heading: string) => section({ id: heading, heading });

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    连续: plan(text('附件：1.指标表', '2.分工表', '3.项目表')),
    没有编号: plan(text('附件：指标表')),
    正文里的编号: plan(text('1.建设园区', '3.引进企业')),
    手工标题: plan(head('附件1 指标表'), head('附件2 分工表')),
    程序编号之外的标题: plan(
      demanded({ key: 'a', heading: '指标表', annex: true, unnumbered: true }),
      section({ key: 'a', heading: '指标表' }),
      head('附件2 分工表'),
    ),
  },
  speaks: {
    跳号: [plan(text('附件：1.指标表', '3.分工表')), [`b1: ${say(3, 2)}`]],
    重号: [plan(text('附件1：指标表', '附件2：分工表', '附件2：项目表')), [`b2: ${say(2, 3)}`]],
    后面的也要改: [plan(text('附件：1.指标表', '3.分工表', '4.项目表')), [`b1: ${say(3, 2)}`]],
    手工标题: [plan(head('附件1 指标表'), head('附件3 分工表')), [`附件3 分工表: ${say(3, 2)}`]],
    'in English': [
      plan(inEnglish, text('Annexes:  2. Indicators', '2) Tasks')),
      ['b0: The annex number “2” should be “1”.'],
    ],
  },
});
