import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './numbering-style-mixed';

const says = (...lines: readonly string[]) => plan(section('s', ...lines.map((line) => paragraph(line))));

checkRule(rule, {
  quiet: {
    一种写法: says('1.甲', '2.乙'),
    都用顿号: says('1、甲', '2、乙'),
    不同层次: says('一、甲', '1.乙', '（1）丙'),
    小数: says('1.甲', '2、3季度'),
    不同章节: plan(section('s', paragraph('1.甲')), section('t', paragraph('1、乙'))),
  },
  speaks: {
    顿号: [
      says('1.甲', '2、乙', '3．丙'),
      ['b1: 序号“2、”与其他序号写法不同，应为“2.”。', 'b2: 序号“3．”与其他序号写法不同，应为“3.”。'],
    ],
    'in an English plan': [
      plan(inEnglish, section('s', paragraph('1. Build'), paragraph('2、 Run'))),
      ['b1: The number “2、” is written otherwise than its neighbours: “2.”.'],
    ],
  },
});
