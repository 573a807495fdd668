import { inEnglish, paragraph, plan, ref, section, smallTable, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './stray-space';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    没有空格: says('2024年5月1日，建设5个园区'),
    中西文之间: says('采用 LED 光源，面向 RCEP 国家，建设 5个园区'),
    章节条: says('第一章 总则'),
    分散排列: plan(section('s', smallTable({}, ['项 目', '单　位']), paragraph('目 录'))),
    编号和序号: says('1 项目建设，表2 项目清单，附件3 名单，图1 人才结构，第2 次'),
    不是单位: says('引进 20 个人才团队，2 家电企业，3 项目组'),
    英文: plan(inEnglish, section('s', paragraph('Build the park. Run it, 80 % of it in 自贡 市'))),
    首尾空格: says('　　建设园区 '),
  },
  speaks: {
    中文字之间: [
      says('园区 建设，培育 “双百”企业'),
      ['b0: “园区 建设”有多余的空格，应为“园区建设”。', 'b0: “培育 “双”有多余的空格，应为“培育“双”。'],
    ],
    日期: [
      says('2024 年 5 月 1日前，5 月 2 日'),
      ['b0: “2024 年 5 月 1日”有多余的空格，应为“2024年5月1日”。', 'b0: “5 月 2 日”有多余的空格，应为“5月2日”。'],
    ],
    数字和单位: [
      says('引进 400 家，投资5 亿元，占80 %'),
      [
        'b0: “00 家，”有多余的空格，应为“00家，”。',
        'b0: “资5 亿元”有多余的空格，应为“资5亿元”。',
        'b0: “80 %”有多余的空格，应为“80%”。',
      ],
    ],
    表格里的数: [plan(section('s', smallTable({}, ['50 亿元']))), ['b4: “50 亿元”有多余的空格，应为“50亿元”。']],
    两个空格: [says('采用  LED光源'), ['b0: “采用  LE”有多余的空格，应为“采用 LE”。']],
    标点两边: [
      says('园区， 企业 、平台'),
      ['b0: “区， 企业”有多余的空格，应为“区，企业”。', 'b0: “企业 、平”有多余的空格，应为“企业、平”。'],
    ],
    'double space': [
      plan(inEnglish, section('s', paragraph('Build  the park.'))),
      ['b0: “ld  th” has a space too many; write “ld th”.'],
    ],
    引用两边: [
      plan(target('t1', { name: '园区' }), section('s', paragraph('建设 ', ref('t1', 'name'), ''))),
      ['b0: “建设 园区”有多余的空格，应为“建设园区”。'],
    ],
  },
});
