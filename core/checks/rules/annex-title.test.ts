import { demanded, inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './annex-title';

const demand = demanded(
  { key: 'a', heading: '主要指标表', annex: true, unnumbered: true, locked: true },
  { key: 'b', heading: '任务分工表', annex: true, unnumbered: true },
);
const annexes = [section({ key: 'a', heading: '主要指标表' }), section({ key: 'b', heading: '任务分工表' })];
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const say = (listed: string, title: string): string => `附件说明写“${listed}”，附件标题是“${title}”，请统一。`;

checkRule(rule, {
  quiet: {
    一致: plan(demand, text('附件：1.主要指标表', '2.任务分工表'), ...annexes),
    书名号和空格不计: plan(demand, text('附件：1.《主要指标表》', '2. 任务分工表。'), ...annexes),
    数量不同由另一条规则管: plan(demand, text('附件：1.指标'), ...annexes),
    没有附件: plan(text('附件：1.指标', '2.任务')),
    手工标题只有序号: plan(text('附件：指标'), section({ id: 'x', heading: '附件' })),
  },
  speaks: {
    名称不同: [
      plan(demand, text('附件：1.主要指标表', '2.任务分工方案'), ...annexes),
      [`b1: ${say('任务分工方案', '任务分工表')}`],
    ],
    锁定的标题只能改附件说明: [
      plan(demand, text('附件：1.指标表', '2.任务分工表'), ...annexes),
      [`b0: ${say('指标表', '主要指标表')}`],
    ],
    手工标题: [
      plan(text('附件：指标表'), section({ id: 'x', heading: '附件 主要指标表' })),
      [`b0: ${say('指标表', '主要指标表')}`],
    ],
    'in English': [
      plan(inEnglish, text('Annex: Task plan'), section({ id: 'x', heading: 'Annex: Division of tasks' })),
      ['b0: The list calls it “Task plan”, the annex itself “Division of tasks”; use one name.'],
    ],
  },
});
