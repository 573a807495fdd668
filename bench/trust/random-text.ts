import fc from 'fast-check';
import type { Language } from '#core/model';

/** Pieces of text that rules look at, put together at random. */
const PIECES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    ...[
      '到2028年底，',
      '园区年产值',
      '达到50亿元',
      '由12亿元增至50亿元，',
      '年均增长8%',
      '30-40%',
      '约20家左右',
      '6月31日',
      '去年',
      '2至3年内',
    ],
    ...[
      '一、',
      '（一）',
      '1.',
      '2、',
      '第一，',
      '一是',
      '二是',
      '以下三项任务：',
      '（牵头单位：市商务局）',
      '由有关部门负责',
      '占50%、30%、30%',
    ],
    ...[
      '《彩灯产业提升计划》',
      '详见附件4',
      '附件：1.任务分工表',
      '（以下简称“联盟”）',
      'OCT',
      '下降2倍',
      '占比提高2%',
      '（待核）',
      'XX家',
      '____',
    ],
    ...[
      '，',
      '。',
      '。。',
      '；',
      '：',
      '（',
      '）',
      '“',
      '”',
      ',',
      ' ',
      '的的',
      '１２',
      '市商务局',
      '市商务委',
      '彩灯大世界项目',
      '\n',
      '万',
      '亿',
    ],
  ],
  en: [
    ...[
      'By 2028 ',
      'the output of the park ',
      'reaches 5 billion yuan',
      'from 1.2 to 5 billion yuan, ',
      'growing 8% a year',
      '30-40%',
      'about 20 or so ',
    ],
    ...[
      '31 June',
      'last year ',
      'in 2 to 3 years ',
      '1. ',
      '2) ',
      'First, ',
      'three tasks: ',
      '(lead: Commerce Bureau)',
      'relevant departments ',
      'shares of 50%, 30% and 30%',
    ],
    ...[
      'see Annex 4',
      'Annex 1: Tasks',
      '(OCT)',
      'OCT ',
      'fell 2 times ',
      '[check!]',
      'TBD',
      'XX firms',
      'the the ',
      '. ',
      ', ',
      '..',
      '(',
      ')',
      '“',
      '”',
      '  ',
      'Comerce Bureau',
    ],
  ],
};

/** What something may be called. */
export const name = (language: Language): fc.Arbitrary<string> =>
  language === 'en'
    ? fc.constantFrom('Output of the park', 'Total output', 'Commerce Bureau', 'Lantern World', 'OCT', '')
    : fc.constantFrom('园区年产值', '园区总产值', '市商务局', '市商务委', '彩灯大世界', '任务分工表', '');

/** Some sentences of pieces, or any text at all. */
export const text = (language: Language): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(fc.constantFrom(...PIECES[language]), { maxLength: 12 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  );
