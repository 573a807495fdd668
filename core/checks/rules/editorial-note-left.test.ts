import { expect, test } from 'vitest';
import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkerOf } from '../checker';
import { checkRule } from '../testing';
import rule from './editorial-note-left';

const says = (text: string) => plan(section('s', paragraph(text)));
const note = (text: string): string => `b0: 批语“${text}”应处理后删去。`;

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    正常的括号: says('园区（含西区），（此处指核心区），（需审批的项目），（请见附件），（试行），（下同），（略）'),
    责任单位: says('（市商务局负责确认），（待建项目），（补充协议），（核心区），（重点建议）'),
    占位符另有规则: says('投资〔待填〕，责任单位（待定）'),
    疑问句: says('怎么办？真的？！'),
    English: plan(
      inEnglish,
      section('s', paragraph('the strategy (Update 2024), (source: Customs), [2024] No. 5, the check (see below)')),
    ),
  },
  speaks: {
    待核: [says('出口额1.8亿美元（待核），引进400家【请商务局核实】'), [note('（待核）'), note('【请商务局核实】')]],
    此处补充: [
      says('（此处补充）（此处插入图片）（数据需更新）'),
      [...[note('（此处补充）'), note('（此处插入图片）'), note('（数据需更新）')]],
    ],
    问号: [says('投资5亿元（？），2026年？？？'), [note('（？）'), note('？？？')]],
    批注: [says('（批注：与上文不一致）（注：数据待核）'), [note('（批注：与上文不一致）'), note('（注：数据待核）')]],
    '[check!]': [
      plan(
        inEnglish,
        section('s', paragraph('dollars [check!], (to be verified), [note: ask Commerce], (please confirm the date)')),
      ),
      [
        'b0: Act on the note “[check!]” and delete it.',
        'b0: Act on the note “(to be verified)” and delete it.',
        'b0: Act on the note “[note: ask Commerce]” and delete it.',
        'b0: Act on the note “(please confirm the date)” and delete it.',
      ],
    ],
  },
});

test('deleting is a choice, never a fix: what the note asks for must be done first', () => {
  const [finding] = checkerOf([rule])(says('引进400家（待核实）'));
  expect(finding?.fix).toBeUndefined();
  expect(finding?.choices?.map(({ to }) => to)).toEqual(['']);
});
