import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './range-unit-dropped';

const quiet = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    单位齐全: quiet('占比30%～40%，投资5万元—10万元，9亿～16亿'),
    单位可以共用: quiet('100～150千克，5—10年，63～68家'),
    年份: quiet('2026—2028年，2018-35%'),
    编号不是数值: quiet('V2.5-30%，A5-10万，第1-2批'),
    由小到大的过程: quiet('从0到1亿的突破'),
    前大后小: quiet('由40-30%'),
    连着三个数: quiet('5-10-20%'),
    'English words of scale': plan(inEnglish, section('s', paragraph('5-10 million yuan, 30 to 40%, 30%-40%'))),
  },
  speaks: {
    百分号: [quiet('占比30-40%'), ['b0: “30-40%”省略了前一个单位，应为“30%～40%”。']],
    至: [quiet('占5至10％'), ['b0: “5至10％”省略了前一个单位，应为“5％至10％”。']],
    一字线: [quiet('年产1.5—2亿元'), ['b0: “1.5—2亿元”省略了前一个单位，应为“1.5亿元—2亿元”。']],
    量词不认得: [quiet('展出5~10万盆花'), ['b0: “5~10万”省略了前一个单位，应为“5万～10万”。']],
    'percent sign': [
      plan(inEnglish, section('s', paragraph('a share of 30 - 40 %'))),
      ['b0: “30 - 40 %” has lost its first sign; write “30%–40%”.'],
    ],
  },
});
