import { demanded, inEnglish, paragraph, plan, record, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './annexes-announced';

const demand = demanded(
  { key: 'a', heading: '主要指标表', annex: true, unnumbered: true },
  { key: 'b', heading: '任务分工表', annex: true, unnumbered: true },
);
const annexA = section({ key: 'a', heading: '主要指标表' });
const annexB = section({ key: 'b', heading: '任务分工表' });
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const say = (said: number, attached: number): string =>
  `正文说附件有${String(said)}个，实际附有${String(attached)}个，请核对。`;

checkRule(rule, {
  quiet: {
    一致: plan(demand, text('附件：1.主要指标表', '2.任务分工表'), annexA, annexB),
    一行写完: plan(demand, text('附件：1.主要指标表 2.任务分工表'), annexA, annexB),
    各占一行: plan(demand, text('附件1：主要指标表', '附件2：任务分工表', '共2个附件'), annexA, annexB),
    只有附件说明: plan(text('附件：1.主要指标表', '2.任务分工表')),
    只有附件: plan(demand, text('按照任务分工表落实。'), annexA, annexB),
    附件登记在台账: plan(record('annex', 'x1', { title: '名单' }), text('附件：名单')),
    台账另有附件: plan(
      demand,
      record('annex', 'x1', { title: '名单' }),
      text('附件：1.主要指标表', '2.任务分工表', '3.名单'),
      annexA,
      annexB,
    ),
    编号的正文不是附件: plan(demand, text('1.建设园区', '2.引进企业', '3.办好灯会'), annexA, annexB),
  },
  speaks: {
    多说一个: [
      plan(demand, text('附件：1.主要指标表', '2.任务分工表', '3.重点项目表'), annexA, annexB),
      [`b0: ${say(3, 2)}`],
    ],
    少说一个: [plan(demand, text('附件：主要指标表'), annexA, annexB), [`b0: ${say(1, 2)}`]],
    用数字说: [plan(demand, text('本计划共三个附件。'), annexA, annexB), [`b0: ${say(3, 2)}`]],
    附件标题是手工写的: [
      plan(text('附件：1.指标表', '2.分工表'), section({ id: 'x', heading: '附件1 指标表' })),
      [`b0: ${say(2, 1)}`],
    ],
    'in English': [
      plan(
        inEnglish,
        demand,
        text('Annexes: 1. Indicators', '2. Tasks', '3. Projects', 'with four annexes'),
        annexA,
        annexB,
      ),
      [
        'b0: The text says there are 3 annexes; 2 are attached.',
        'b3: The text says there are 4 annexes; 2 are attached.',
      ],
    ],
  },
});
