import {
  inEnglish,
  listItem,
  measureText,
  paragraph,
  plan,
  record,
  runInHeading,
  section,
  smallTable,
} from '../../records/testing';
import { checkRule } from '../testing';
import rule from './declared-count';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const entries = (...names: readonly string[]) => names.map((name) => ({ name }));
const count = (value: string, comparator: '=' | 'about' = '=') => ({ value, unit: '个', comparator });
const said = (words: string, listed: string): string => `此处说“${words}”，实际列出${listed}。`;

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    同段列出: plan(text('做好四项工作：一是建园区；二是育品牌；三是拓市场；四是聚人才。')),
    分段列出: plan(text('重点抓好以下三项工作：', '一是建园区。', '二是育品牌。', '三是拓市场。')),
    一段里分两段: plan(text('重点抓好以下三项工作：一是建园区。二是育品牌。', '三是拓市场。')),
    编号的段落: plan(
      text(
        '主要任务有两项。',
        '其余不计。',
        '重点有以下两项：',
        '（一）建园区。',
        '1.选址。',
        '2.开工。',
        '（二）育品牌。',
      ),
    ),
    列表: plan(section('s', paragraph('坚持以下两个原则：'), listItem('市场导向；'), listItem('政府引导。'))),
    顿号列出: plan(
      text('建设三个中心：研发中心、检测中心和展示中心。', '培育四大产业：电子、装备、新材料和新能源、环保产业。'),
    ),
    不是列举: plan(
      text(
        '分三类企业：营业收入超过1亿元的，给予奖励。',
        '支持两个平台：研发平台等。',
        '分两个阶段：先试点、后推广，逐步铺开。',
      ),
    ),
    没有说以下: plan(section('s', paragraph('建设三个中心。'), listItem('甲'), listItem('乙'))),
    不是这里的数量: plan(text('十四个方面中的第三类：甲、乙。', '近五家企业：甲、乙、丙。', '以下三年时间：甲、乙。')),
    别的列表: plan(
      section('s', paragraph('抓好以下三项工作：'), runInHeading('名单'), listItem('甲'), listItem('乙')),
      section('t', paragraph('名单如下：'), listItem('甲'), listItem('乙')),
    ),
    下级章节: plan(section('s', paragraph('从以下两个方面推进。'), section('s1'), section('s2'))),
    本节的举措: plan(section('s', paragraph('采取以下两项措施。'), measureText('m1', '甲'), measureText('m2', '乙'))),
    差得远的不是它们: plan(section('s', paragraph('坚持以下七项任务。'), section('s1'), section('s2'))),
    举措总数: plan(
      section('s0', paragraph('全文共3条举措。')),
      section('s', paragraph('共2条举措。'), measureText('m1', '甲'), measureText('m2', '乙')),
      section('t', measureText('m3', '丙')),
    ),
    列在前面: plan(text('在设计、制造、销售三个环节发力，统筹生产、生活、生态三大空间，推进县、乡建设三大中心。')),
    表格里不算: plan(section('s', smallTable({ caption: '以下三项：' }, ['甲', '乙']))),
    名单相符: plan(record('list', 'l1', { title: '集群', declared: count('2'), entries: entries('甲', '乙') })),
    名单还没有条目: plan(record('list', 'l1', { title: '集群', declared: count('22') })),
    部分名单: plan(
      record('list', 'l1', { title: '平台（部分）', declared: count('22'), entries: entries('甲', '乙') }),
    ),
    约数: plan(record('list', 'l1', { title: '平台', declared: count('22', 'about'), entries: entries('甲', '乙') })),
    'listed in full': plan(
      inEnglish,
      text(
        'The plan has three tasks: to build the park, to raise the brand and to open markets.',
        'It works in five fields: it serves clusters, platforms and enterprises, spreads results, and runs projects.',
        'There are two sides to it: cost. Over five firms: A, B and C. In the next three years: growth, jobs.',
      ),
    ),
  },
  speaks: {
    五项只列四项: [
      plan(text('抓好以下五项任务：一是建园区；二是育品牌；三是拓市场；四是聚人才。')),
      [`b0: ${said('五项任务', '四项')}`],
    ],
    句号之后列出: [plan(text('主要有3个问题。一是小，二是散。')), [`b0: ${said('3个问题', '2个')}`]],
    分段列出: [
      plan(text('重点抓好以下两项工作：', '一是建园区。', '二是育品牌。', '三是拓市场。')),
      [`b0: ${said('两项工作', '三项')}`],
    ],
    列表: [
      plan(section('s', paragraph('坚持以下三个原则：'), listItem('市场导向；'), listItem('政府引导。'))),
      [`b0: ${said('三个原则', '两个')}`],
    ],
    顿号列出: [plan(text('建设四大中心：研发中心、检测中心、展示中心。')), [`b0: ${said('四大中心', '三大')}`]],
    下级章节: [
      plan(section('s', paragraph('从以下三个方面推进产业升级。'), section('s1'), section('s2'))),
      [`b0: ${said('三个方面', '两个方面')}`],
    ],
    本节的举措: [
      plan(section('s', paragraph('采取以下三项措施。'), measureText('m1', '甲'), measureText('m2', '乙'))),
      [`b0: ${said('三项措施', '两项')}`],
    ],
    举措总数: [
      plan(section('s', paragraph('提出15条举措。'), measureText('m1', '甲'), measureText('m2', '乙'))),
      ['b0: 此处说“15条举措”，文中实有2条。'],
    ],
    列在前面: [plan(text('在设计、制造、销售、服务三个环节发力。')), [`b0: ${said('三个环节发力', '四个')}`]],
    名单少列: [
      plan(record('list', 'l1', { title: '重点项目', declared: count('14'), entries: entries('甲', '乙', '丙') })),
      ['l1: 名单“重点项目”公布14个，实际列出3条。'],
    ],
    名单多列: [
      plan(record('list', 'l1', { title: '其中的平台', declared: count('2'), entries: entries('甲', '乙', '丙') })),
      ['l1: 名单“其中的平台”公布2个，实际列出3条。'],
    ],
    'five tasks, four listed': [
      plan(
        inEnglish,
        section('s', paragraph('There are five tasks:'), listItem('A'), listItem('B'), listItem('C'), listItem('D')),
      ),
      ['b0: “five tasks” is said here; four are listed.'],
    ],
    'four areas, three named': [
      plan(inEnglish, text('Four areas are covered: parks, brands and markets.')),
      ['b0: “Four areas” is said here; two to three are listed.'],
    ],
    'a list': [
      plan(inEnglish, record('list', 'l1', { title: 'Platforms', declared: count('22'), entries: entries('A', 'B') })),
      ['l1: The list “Platforms” declares 22 units, but has 2 entries.'],
    ],
  },
});
