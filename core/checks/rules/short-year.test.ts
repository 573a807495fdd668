import { fact, inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './short-year';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    写全: says('2023年底前，2023年5月，2021—2023年'),
    年数: says(
      '运营期25年，20年来，10年内，满30年的老厂，10年初步建成，15年度过难关，25年末期，满10年底线，近20年初具规模',
    ),
    第几年: says('第10年底'),
    台账里的年数: plan(fact('f1', { text: '25年' })),
    到几年: says('使用年限延长到30年'),
    月份在前: says('2020-10年'),
    English: plan(inEnglish, section('s', paragraph("the 2021-23 plan, the ’90s, firms’ 20 parks, ‘20 parks’, 5'10"))),
  },
  speaks: {
    年底: [
      says('23年底前建成，到25年末，截至24年，23年5月'),
      [
        'b0: 年份“23年”应写全：“2023年”。',
        'b0: 年份“25年”应写全：“2025年”。',
        'b0: 年份“24年”应写全：“2024年”。',
        'b0: 年份“23年”应写全：“2023年”。',
      ],
    ],
    独占一格: [says('25年'), ['b0: 年份“25年”应写全：“2025年”。']],
    上世纪: [says('98年底'), ['b0: 年份“98年”应写全：“1998年”。']],
    撇号: [says('’23年建成'), ['b0: 年份“’23年”应写全：“2023年”。']],
    起止: [
      says('2021—23年，2021年至23年'),
      ['b0: 年份“2021—23年”应写全：“2021—2023年”。', 'b0: 年份“2021年至23年”应写全：“2021年至2023年”。'],
    ],
    "'23": [
      plan(inEnglish, section('s', paragraph("Open it by '23 and since May ’98."))),
      [
        "b0: The year “'23” should be written in full: “2023”.",
        'b0: The year “’98” should be written in full: “1998”.',
      ],
    ],
  },
});
