import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './full-width-letters';

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    半角: plan(section('s', paragraph('2026年，LED，30％，（一）'))),
    占位符另有规则: plan(section('s', paragraph('引进ＸＸ家'))),
  },
  speaks: {
    数字: [
      plan(section('s', paragraph('２０２６年增长１．５％'))),
      ['b0: “２０２６”是全角字符，应为“2026”。', 'b0: “１．５％”是全角字符，应为“1.5%”。'],
    ],
    字母: [
      plan(section('s', paragraph('ＬＥＤ灯，５Ｇ'))),
      ['b0: “ＬＥＤ”是全角字符，应为“LED”。', 'b0: “５Ｇ”是全角字符，应为“5G”。'],
    ],
    'in English': [
      plan(inEnglish, section('s', paragraph('by ２０２６'))),
      ['b0: “２０２６” is in full-width characters; write “2026”.'],
    ],
  },
});
