import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './relative-time';

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    写明年份: plan(section('s', paragraph('2025年出口额增长12%，比上年增长3%'))),
    另一个词: plan(
      section('s', paragraph('过去年均增长5%，如今年轻人增多，透明年报，目前年产10万盏，以后年度，三年前年均')),
    ),
    常用的说法: plan(section('s', paragraph('近年来，目前，当前和今后一个时期，未来发展'))),
    English: plan(inEnglish, section('s', paragraph('recently, at present, the yearly fair, five years'))),
  },
  speaks: {
    去年明年: [
      plan(section('s', paragraph('去年4月获批，今年启动，从明年开始'))),
      [
        'b0: “去年”会随阅读时间而变，应写明年月。',
        'b0: “今年”会随阅读时间而变，应写明年月。',
        'b0: “明年”会随阅读时间而变，应写明年月。',
      ],
    ],
    今后几年: [plan(section('s', paragraph('今后五年建100个展点'))), ['b0: “今后五年”会随阅读时间而变，应写明年月。']],
    月份: [
      plan(section('s', paragraph('上月印发，下个月执行'))),
      ['b0: “上月”会随阅读时间而变，应写明年月。', 'b0: “下个月”会随阅读时间而变，应写明年月。'],
    ],
    'last year': [
      plan(inEnglish, section('s', paragraph('From next year on, as in April last year; in the next five years'))),
      [
        'b0: “next year” depends on when it is read; give the date.',
        'b0: “last year” depends on when it is read; give the date.',
        'b0: “next five years” depends on when it is read; give the date.',
      ],
    ],
  },
});
