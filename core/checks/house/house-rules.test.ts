import { expect, it } from 'vitest';
import type { HouseRules } from '#core/model';
import { inEnglish, organisation, paragraph, plan, project, ref, section, target } from '../../records/testing';
import { checkerOf } from '../checker';
import { checkRule } from '../testing';
import type { Rule } from '../rule';
import { HOUSE_RULES, houseRules } from './house-rules';

const house: HouseRules = {
  terms: [
    { prefer: '彩灯', instead: ['灯彩', '花灯', '灯'] },
    { prefer: '低空经济', instead: ['低空产业'], why: '与国家规划一致。' },
    { prefer: 'night-time economy', instead: ['nighttime economy', 'evening economy'] },
  ],
  avoid: [
    { text: '世界第一', why: '没有依据' },
    { text: '抓好落实', why: '口号', suggest: '落实' },
    { pattern: '[一二三]位一体', why: '套话' },
    { text: 'world-beating', why: 'boast', suggest: 'leading' },
  ],
  names: [{ name: '中华彩灯大世界', aliases: ['彩灯大世界'], wrong: ['自贡灯彩大世界', '灯贸大世界'] }],
};

const [terms, termsOfRecords, avoid, , names] = houseRules([{ from: '省规范用语', rules: house }]);
const text = (...lines: readonly string[]) => plan(section('s', ...lines.map((line) => paragraph(line))));
const english = (line: string) => plan(inEnglish, section('s', paragraph(line)));

const of = (rule: Rule | undefined): Rule => {
  if (!rule) throw new Error('No rule');
  return rule;
};

checkRule(of(terms), {
  quiet: {
    规范的写法: text('彩灯产业与低空经济'),
    法规名称里的: text('落实《灯彩花灯保护条例》和《低空产业办法》'),
    核定的名称里的: text('建设中华彩灯大世界和自贡灯彩大世界'),
    单位名称里的: plan(
      organisation('o1', { name: '自贡灯彩协会', aliases: ['花灯协会'] }),
      section('s', paragraph('由自贡灯彩协会、花灯协会负责')),
    ),
    引用里的: plan(project('p1', { name: '灯彩广场' }), section('s', paragraph('建设', ref('p1', 'name'), ''))),
    'inside a longer word': english('The nighttime economy-wide plan'),
  },
  speaks: {
    三种写法: [
      text('灯彩、花灯和灯'),
      [
        'b0: 按“省规范用语”，应写“彩灯”，不写“灯彩”。',
        'b0: 按“省规范用语”，应写“彩灯”，不写“花灯”。',
        'b0: 按“省规范用语”，应写“彩灯”，不写“灯”。',
      ],
    ],
    有理由的: [text('发展低空产业'), ['b0: 按“省规范用语”，应写“低空经济”，不写“低空产业”：与国家规划一致。']],
    标题和书名号外: [
      plan({ ...section('s', paragraph('《条例》的灯彩')), heading: '灯彩' }),
      ['s: 按“省规范用语”，应写“彩灯”，不写“灯彩”。', 'b0: 按“省规范用语”，应写“彩灯”，不写“灯彩”。'],
    ],
    名称以外: [
      plan(organisation('o1', { name: '自贡灯彩协会' }), section('s', paragraph('自贡灯彩协会办灯彩节'))),
      ['b0: 按“省规范用语”，应写“彩灯”，不写“灯彩”。'],
    ],
    'at the front of a sentence': [
      english('Evening economy first, nighttime economy later.'),
      [
        'b0: By “省规范用语”, write “Night-time economy”, not “Evening economy”.',
        'b0: By “省规范用语”, write “night-time economy”, not “nighttime economy”.',
      ],
    ],
  },
});

checkRule(of(termsOfRecords), {
  quiet: {
    单位自己的名称: plan(organisation('o1', { name: '自贡灯彩协会', shortName: '灯彩协会' })),
    文中提到单位: plan(organisation('o1', { name: '灯彩协会' }), target('t1', { dataSource: '灯彩协会统计' })),
  },
  speaks: {
    台账里的文字: [
      plan(target('t1', { name: '灯彩产值' }), project('p1', { name: '灯彩城', content: '建设灯彩城和花灯街' })),
      ['t1: 按“省规范用语”，应写“彩灯”，不写“灯彩”。', 'p1: 按“省规范用语”，应写“彩灯”，不写“花灯”。'],
    ],
  },
});

checkRule(of(avoid), {
  quiet: { 没有套话: text('世界领先，抓好落地，四位一体') },
  speaks: {
    词语与句式: [
      text('世界第一，三位一体，抓好落实'),
      [
        'b0: 按“省规范用语”，不用“世界第一”：没有依据。',
        'b0: 按“省规范用语”，不用“三位一体”：套话。',
        'b0: 按“省规范用语”，不用“抓好落实”，可写“落实”：口号。',
      ],
    ],
    'in English': [
      english('A world-beating festival'),
      ['b0: By “省规范用语”, avoid “world-beating”; write “leading”: boast.'],
    ],
  },
});

checkRule(of(names), {
  quiet: { 核定的名称与别称: text('中华彩灯大世界（彩灯大世界）') },
  speaks: {
    错误的名称: [text('灯贸大世界'), ['b0: 按“省规范用语”，规范的名称是“中华彩灯大世界”，不是“灯贸大世界”。']],
  },
});

it('says nothing while nothing is settled', () => {
  expect(HOUSE_RULES.map(({ id }) => id)).toEqual(['T21', 'T28', 'T29']);
  expect(checkerOf(HOUSE_RULES)(text('灯彩、花灯、世界第一'))).toEqual([]);
});

it('stops where nobody would go on', () => {
  const long = text(...Array.from({ length: 60 }, () => '灯'.repeat(10)));
  expect(checkerOf([of(terms)])(long)).toHaveLength(500);
});
