import { paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './number-in-parts';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    万和亿: says('5000万元，3.45亿元，3亿4500万元，500家'),
    单位和词: says('5千米，3千克，2千瓦，100百货，1百分点'),
    汉字数字: says('三千家，数百家，几千万元，五百人'),
    小数: says('1.5千万元'),
  },
  speaks: {
    千万: [
      says('投资5千万元、2百万元，3千家、5百人'),
      [
        'b0: “5千万”混用了“百”“千”，应为“5000万”。',
        'b0: “2百万”混用了“百”“千”，应为“200万”。',
        'b0: “3千”混用了“百”“千”，应为“3000”。',
        'b0: “5百”混用了“百”“千”，应为“500”。',
      ],
    ],
    亿: [says('5亿3千4百万元'), ['b0: “5亿3千4百万”混用了“百”“千”，应为“5.34亿”。']],
  },
});
