import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './percent-for-points';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    百分点: says('出口占比提高2个百分点'),
    到多少: says('占比提高到50%，覆盖率提升至80%，合格率由90%上升到95%，费率降至1%以下'),
    不是比率: says('产值提高2%，效率提升20%，劳动生产率提高10%，税率下降1%，出口额同比增长12%'),
    按比例: says('按比例提高2%'),
    隔着标点: says('占比稳步提升，增长5%'),
    English: plan(
      inEnglish,
      section(
        's',
        paragraph('The share rose to 50%, output rose by 2%, the share price rose 2%, interest rate rose 2%'),
      ),
    ),
  },
  speaks: {
    占比: [says('出口占比每年提高2%以上'), ['b0: 占比、比率的变化一般以百分点计：“2%”是否应为“2个百分点”？']],
    率: [
      says('本地配套率比2025年提升1.5%，毛利率下降了约3％'),
      [
        'b0: 占比、比率的变化一般以百分点计：“1.5%”是否应为“1.5个百分点”？',
        'b0: 占比、比率的变化一般以百分点计：“3％”是否应为“3个百分点”？',
      ],
    ],
    share: [
      plan(
        inEnglish,
        section('s', paragraph('The share of exports rose by 1 % and the employment rate fell 2.5 per cent.')),
      ),
      [
        'b0: A share changes by percentage points: should “1 %” be “1 percentage point”?',
        'b0: A share changes by percentage points: should “2.5 per cent” be “2.5 percentage points”?',
      ],
    ],
  },
});
