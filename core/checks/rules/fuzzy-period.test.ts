import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './fuzzy-period';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    明确的期限: says('到2028年底，3年内，2026—2028年，2至3家'),
    时长不是期限: says('培训期2至3年，有3—5年工作经历的人员'),
    固定说法: says('当前和今后一个时期，近期建设规划，尽快落实，中短期目标'),
    标题: plan(section({ id: 's', heading: '近期内的工作' })),
    English: plan(inEnglish, section('s', paragraph('by December 2028, within 3 years, 2 to 3 years of experience'))),
  },
  speaks: {
    两至三年: [
      says('用2至3年时间，三到五年内，两三年之内'),
      [
        'b0: “2至3年时间”期限不明确，应写明到哪年哪月。',
        'b0: “三到五年内”期限不明确，应写明到哪年哪月。',
        'b0: “两三年之内”期限不明确，应写明到哪年哪月。',
      ],
    ],
    单独一格: [says('2至3年'), ['b0: “2至3年”期限不明确，应写明到哪年哪月。']],
    近期: [
      says('近期内印发，近期出台政策，未来几年'),
      [
        'b0: “近期内”期限不明确，应写明到哪年哪月。',
        'b0: “近期”期限不明确，应写明到哪年哪月。',
        'b0: “未来几年”期限不明确，应写明到哪年哪月。',
      ],
    ],
    '2 to 3 years': [
      plan(inEnglish, section('s', paragraph('In 2 to 3 years, within two or three years, in the near future'))),
      [
        'b0: “In 2 to 3 years” is no date; say by when.',
        'b0: “within two or three years” is no date; say by when.',
        'b0: “in the near future” is no date; say by when.',
      ],
    ],
  },
});
