import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './mark-after-brackets';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    没有标点: says('（一）建设园区；（二）培育企业'),
    并列的序号: says('（一）、（二）两项任务'),
    括号在句中: says('按照第（三）、第（五）条办理，自贡（一）。'),
    别的括号: says('（试行）、暂行'),
    小数: plan(inEnglish, section('s', paragraph('(1).5 of it, (1) Build'))),
  },
  speaks: {
    顿号: [says('（一）、建设园区'), ['b0: “（一）、”括号后不用标点，应为“（一）”。']],
    句中: [
      says('包括：（1）、园区；(2). 企业'),
      ['b0: “（1）、”括号后不用标点，应为“（1）”。', 'b0: “(2).”括号后不用标点，应为“(2)”。'],
    ],
    标题: [plan(section({ id: 's', heading: '（二）.保障' })), ['s: “（二）.”括号后不用标点，应为“（二）”。']],
    '(1).': [
      plan(inEnglish, section('s', paragraph('(1). Build'), paragraph('(a): Run'))),
      [
        'b0: “(1).” needs no mark after its brackets; write “(1)”.',
        'b1: “(a):” needs no mark after its brackets; write “(a)”.',
      ],
    ],
  },
});
