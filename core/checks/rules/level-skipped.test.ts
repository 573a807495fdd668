import { inEnglish, measureText, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './level-skipped';

const says = (...lines: readonly string[]) => plan(section('s', ...lines.map((line) => paragraph(line))));

checkRule(rule, {
  quiet: {
    逐级: says('一、任务', '（一）园区', '1.建设', '（1）选址', '2.运营', '（二）品牌', '二、保障', '（一）组织'),
    只用两级: says('一、任务', '1.园区', '2.品牌', '二、保障', '1.组织'),
    各部分不同: says('一、任务', '1.园区', '二、保障', '（一）组织', '1.机构'),
    没有上级: says('1.园区', '2.品牌', '（一）组织'),
    条文中的列举: says('第一，园区', '（1）选址', '第二，品牌'),
    举措内外分开: plan(
      section('s', paragraph('一、甲'), measureText('m1', '乙', paragraph('1.丙')), paragraph('（一）丁')),
    ),
    English: plan(
      inEnglish,
      section('s', paragraph('1 Tasks'), paragraph('1.1 Parks'), paragraph('1.1.1 Sites'), paragraph('2 Care')),
    ),
    小数: says('3.5 亿元投资', '3.5.1 版'),
  },
  speaks: {
    先一点后括号: [says('一、任务', '1.园区', '2.运营', '（一）品牌'), ['b1: “1.”跳过了“（一）”这一层。']],
    第四级: [says('（一）任务', '（1）园区', '1.品牌'), ['b1: “（1）”跳过了“1.”这一层。']],
    '1 → 1.1.1': [
      plan(inEnglish, section('s', paragraph('1 Tasks'), paragraph('1.1.1 Parks'), paragraph('1.1 Brands'))),
      ['b1: The number “1.1.1” skips the level of “1.1”.'],
    ],
  },
});
