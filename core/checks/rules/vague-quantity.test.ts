import { fact, inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './vague-quantity';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    写明数量: says('培育5家龙头企业，建设一批园区'),
    若干意见: says('《关于促进产业发展的若干意见》，取得若干证书，若干政策'),
    不是数量: says('形成几个方面的合力，哪几家，为数百家企业服务，数据，数字'),
    现状的记述: plan(fact('f1', { text: '数百个园区' })),
    English: plan(
      inEnglish,
      section('s', paragraph('several years, met several times, a number of reasons, several parks exist')),
    ),
  },
  speaks: {
    若干家: [
      says('培育若干家龙头企业，打造几个品牌，依托数百个园区'),
      [
        'b0: “若干家”数量不明确，应写明多少。',
        'b0: “几个”数量不明确，应写明多少。',
        'b0: “数百个”数量不明确，应写明多少。',
      ],
    ],
    'several more': [
      plan(
        inEnglish,
        section('s', paragraph('introduce several more firms, build a number of parks, hundreds of parks')),
      ),
      [
        'b0: “several more” cannot be checked; say how many.',
        'b0: “a number of” cannot be checked; say how many.',
        'b0: “hundreds of” cannot be checked; say how many.',
      ],
    ],
  },
});
