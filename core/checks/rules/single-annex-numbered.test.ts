import { demanded, inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './single-annex-numbered';

const demand = demanded(
  { key: 'a', heading: '主要指标表', annex: true, unnumbered: true },
  { key: 'b', heading: '任务分工表', annex: true, unnumbered: true },
);
const annexes = [section({ key: 'a', heading: '主要指标表' }), section({ key: 'b', heading: '任务分工表' })];
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const say = (number: string): string => `只有一个附件，不编序号，请删去“${number}”。`;

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    没有编号: plan(text('附件：任务分工表')),
    两个附件: plan(text('附件：1.主要指标表', '2.任务分工表')),
    列得不全是另一回事: plan(demand, text('附件：1.主要指标表'), ...annexes),
    编号的正文: plan(text('1.建设园区')),
    程序编号: plan(demand, text(''), ...annexes),
    句子: plan(text('详见附件1。')),
  },
  speaks: {
    附件说明: [plan(text('附件：1.任务分工表')), [`b0: ${say('1.')}`]],
    附件一字后的数字: [plan(text('附件1：任务分工表')), [`b0: ${say('1')}`]],
    标题: [plan(section({ id: 'x', heading: '附件1 任务分工表' })), [`x: ${say('1')}`]],
    单独一行: [plan(text('附件 1', '任务分工表')), [`b0: ${say('1')}`]],
    'in English': [
      plan(inEnglish, text('Annex 1: Division of tasks')),
      ['b0: There is only one annex; take away its number “1”.'],
    ],
  },
});
