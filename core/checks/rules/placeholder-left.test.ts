import { inEnglish, paragraph, plan, ref, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './placeholder-left';

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    已填实: plan(section('s', paragraph('到2028年引进400家企业，建设2×3米展区'))),
    词中的字母: plan(section('s', paragraph('XXL号、EXXON、MAX、TODOS、2xx3'))),
    代码: plan(inEnglish, section('s', paragraph('the file a__b and the XXL size, 20x faster'))),
    空引用另有提示: plan(target('t1'), section('s', paragraph('引进', ref('t1', 'value'), '企业'))),
  },
  speaks: {
    XX家: [
      plan(section('s', paragraph('引进XX家、××个，投资____亿元'))),
      ['b0: 占位符“XX”还没有填实。', 'b0: 占位符“××”还没有填实。', 'b0: 占位符“____”还没有填实。'],
    ],
    年份: [
      plan(section('s', paragraph('20XX年、202X年、20××年、X月X日'))),
      [
        'b0: 占位符“20XX”还没有填实。',
        'b0: 占位符“202X”还没有填实。',
        'b0: 占位符“20××”还没有填实。',
        'b0: 占位符“X”还没有填实。',
        'b0: 占位符“X”还没有填实。',
      ],
    ],
    待填: [
      plan(section('s', paragraph('投资〔待填〕，责任单位（待定）'))),
      ['b0: 占位符“〔待填〕”还没有填实。', 'b0: 占位符“（待定）”还没有填实。'],
    ],
    'TBD, XXX, 20XX': [
      plan(inEnglish, section('s', paragraph('TBD, XXX enterprises by 20XX, [insert name], TODO'))),
      [
        'b0: The placeholder “TBD” still waits for its value.',
        'b0: The placeholder “XXX” still waits for its value.',
        'b0: The placeholder “20XX” still waits for its value.',
        'b0: The placeholder “[insert name]” still waits for its value.',
        'b0: The placeholder “TODO” still waits for its value.',
      ],
    ],
  },
});
