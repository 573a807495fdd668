import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './decimal-and-more';

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    整数: plan(section('s', paragraph('从业人员13万多人，400余家'))),
    另一个词: plan(section('s', paragraph('贷款3.5亿余额，1.2万多元化市场主体，工业4.0多场景'))),
    English: plan(inEnglish, section('s', paragraph('13 million odd visitors, an odd 1.5 million'))),
  },
  speaks: {
    多: [
      plan(section('s', paragraph('13.2万多人，1.5亿余元'))),
      [
        'b0: “13.2万多”是小数，不应再用“多”“余”，可写作“13.2万”。',
        'b0: “1.5亿余”是小数，不应再用“多”“余”，可写作“1.5亿”。',
      ],
    ],
    odd: [
      plan(inEnglish, section('s', paragraph('13.25 million-odd visitors'))),
      ['b0: “13.25 million-odd” is a decimal with “odd”; write “13.25 million”.'],
    ],
  },
});
