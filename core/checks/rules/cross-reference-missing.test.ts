import { demanded, inEnglish, measureText, paragraph, plan, record, section, smallTable } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './cross-reference-missing';

const demand = demanded(
  { key: 'a', heading: '主要指标表', annex: true, unnumbered: true },
  { key: 'b', heading: '任务分工表', annex: true, unnumbered: true },
);
const annexes = [section({ key: 'a', heading: '主要指标表' }), section({ key: 'b', heading: '任务分工表' })];
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const say = (shown: string, count: number): string =>
  `“${shown}”所指的内容不存在，文中只有${String(count)}个，请核对。`;
const three = [section('s2'), section('s3')];

checkRule(rule, {
  quiet: {
    附件在: plan(demand, text('详见附件2，见附件1和附件2，见附件1—2。'), ...annexes),
    附件在别的文件里: plan(text('详见附件4。')),
    别的文件的附件: plan(
      demand,
      text('按照《通知》附件5执行，国发〔2020〕5号附件3，《关于附件6的通知》，原附件7。'),
      ...annexes,
    ),
    附件在台账里: plan(record('annex', 'x1', { title: '名单' }), text('见附件1。')),
    附件说明本身: plan(demand, text('附件：1.主要指标表', '2.任务分工表', '附件3：项目表'), ...annexes),
    名称与序号相符: plan(demand, text('任务分工表（附件2），附件1《主要指标表》，名单（附件1）。'), ...annexes),
    表在: plan(section('s', paragraph('见表1。'), smallTable({ caption: '表1 指标' }, ['甲']))),
    没有编号的表: plan(section('s', paragraph('见表3。'), smallTable({ caption: '指标' }, ['甲']))),
    章节在: plan(text('见第三部分，按照《规划》第六章，年报第八部分。'), ...three),
    没有章节: plan(text('本计划第六部分')),
    手工编章: plan(section({ id: 's', heading: '第六章 保障' }, paragraph('见第六章。'))),
    举措在: plan(section('s', paragraph('见举措2，新增举措10项。'), measureText('m1', '甲'), measureText('m2', '乙'))),
    'in English': plan(
      inEnglish,
      demand,
      text('see Annex 2, section 7 of the Act, Part 9 to the Treaty, in section 1', 'Table 3 of 9'),
      section('s2', section('s21', paragraph('see section 2.1'))),
      ...annexes,
    ),
  },
  speaks: {
    附件: [plan(demand, text('详见附件4。'), ...annexes), [`b0: ${say('附件4', 2)}`]],
    几个附件: [plan(demand, text('见附件1、2、3。'), ...annexes), [`b0: ${say('3', 2)}`]],
    附件说明只有三个: [plan(text('见附件4。', '附件：1.甲表', '2.乙表', '3.丙表')), [`b0: ${say('附件4', 3)}`]],
    序号是另一个附件的: [
      plan(demand, text('任务分工表（附件1），附件2《主要指标表》。'), ...annexes),
      ['b0: “任务分工表”是附件2，不是附件1，请核对。', 'b0: “主要指标表”是附件1，不是附件2，请核对。'],
    ],
    表: [
      plan(section('s', paragraph('见表3。'), smallTable({ caption: '表1 指标' }, ['甲']), paragraph('表2 任务'))),
      [`b0: ${say('表3', 2)}`],
    ],
    部分: [
      plan(text('见第六部分，本行动计划第四章。'), ...three),
      [`b0: ${say('第六部分', 3)}`, `b0: ${say('第四章', 3)}`],
    ],
    手工编章: [
      plan(section({ id: 's', heading: '第一章 总则' }, paragraph('按照第六章执行。'))),
      [`b0: ${say('第六章', 1)}`],
    ],
    举措: [
      plan(section('s', paragraph('见举措3和第十条举措。'), measureText('m1', '甲'), measureText('m2', '乙'))),
      [`b0: ${say('举措3', 2)}`, `b0: ${say('第十条举措', 2)}`],
    ],
    'in English': [
      plan(
        inEnglish,
        demand,
        text('See Annex 4 and Annexes 2 and 3; see section 7 (Section 1.2) of this plan, under measure 5.'),
        section('s2', measureText('m1', 'One'), measureText('m2', 'Two')),
        ...annexes,
      ),
      [
        'b0: What “Annex 4” points to is not there; there are only 2.',
        'b0: What “3” points to is not there; there are only 2.',
        'b0: What “section 7” points to is not there; there are only 2.',
        'b0: What “Section 1.2” points to is not there; there are only 2.',
        'b0: What “measure 5” points to is not there; there are only 2.',
      ],
    ],
  },
});
