import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../text-width';
import { titleLines } from './title-lines';
import { TITLE_WORDS } from './title-words';

const room = { width: 20, names: ['自贡市', '自贡市人民政府办公室', '自贡市文化广播电视和旅游局'] };

describe('a title is set by sense', () => {
  it.each([
    ['fits on a line', '彩灯产业行动计划（2026年）', ['彩灯产业行动计划（2026年）']],
    [
      'its years on a line of their own',
      '自贡市彩灯产业转型升级行动计划（2026—2028年）',
      ['自贡市彩灯产业转型升级行动计划', '（2026—2028年）'],
    ],
    [
      'a lozenge: who, what, the end',
      '自贡市人民政府办公室关于印发《自贡市彩灯产业转型升级行动计划（2026—2028年）》的通知',
      ['自贡市人民政府办公室', '关于印发《自贡市彩灯产业转型升级行动计划', '（2026—2028年）》的通知'],
    ],
    [
      'no word of a long name is broken',
      '四川省自贡市彩灯文化创意产业与文化旅游融合高质量发展转型升级行动计划',
      ['四川省自贡市彩灯文化创意产业', '与文化旅游融合高质量发展转型升级行动计划'],
    ],
    [
      'a trapezium',
      '自贡市人民政府关于加快推进彩灯产业高质量发展的若干意见',
      ['自贡市人民政府关于加快推进彩灯产业', '高质量发展的若干意见'],
    ],
    [
      'the year stays with its number',
      '佛山市南海区有色金属产业数字化绿色化协同转型升级三年行动计划（2026—2028年）',
      ['佛山市南海区有色金属产业数字化绿色化协同', '转型升级三年行动计划（2026—2028年）'],
    ],
    [
      'several issuers in four lines',
      '自贡市经济和信息化局自贡市文化广播电视和旅游局关于申报2026年度彩灯产业转型升级专项资金项目的通知',
      ['自贡市经济和信息化局', '自贡市文化广播电视和旅游局', '关于申报2026年度彩灯产业转型升级', '专项资金项目的通知'],
    ],
    [
      'a quotation is not opened',
      '关于公布自贡市第三批“专精特新”中小企业名单的通知',
      ['关于公布自贡市第三批“专精特新”', '中小企业名单的通知'],
    ],
    [
      'what it is only a draft of',
      '自贡市彩灯产业“十五五”发展规划（征求意见稿）',
      ['自贡市彩灯产业“十五五”发展规划', '（征求意见稿）'],
    ],
    [
      'a title within a title',
      '中共自贡市委办公室自贡市人民政府办公室印发《关于支持民营企业创新发展的若干措施》的通知',
      ['中共自贡市委办公室', '自贡市人民政府办公室', '印发《关于支持民营企业', '创新发展的若干措施》的通知'],
    ],
    ['lines that the officer broke stay', '自贡市彩灯产业\n行动计划', ['自贡市彩灯产业', '行动计划']],
    ['what cannot be set stays whole', '甲'.repeat(140), ['甲'.repeat(140)]],
  ])('%s', (_, title, lines) => {
    expect(titleLines(title, room)).toEqual(lines);
  });
});

describe('any title', () => {
  const words = fc.constantFrom(
    ...room.names,
    ...TITLE_WORDS,
    '彩灯',
    '《',
    '》',
    '的',
    '和',
    '（2026—2028年）',
    '2026年',
  );
  const titles = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

  it('keeps its text, and no line is longer than the room unless the whole stays', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = titleLines(title, room);
        expect(lines.join('')).toBe(title);
        if (lines.length > 1) expect(Math.max(...lines.map((line) => textWidth(line)))).toBeLessThanOrEqual(room.width);
      }),
      { numRuns: 300 },
    );
  });

  it('has no line that begins with a closing mark or 的 after a word, or ends with an opening one', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const [, ...rest] = titleLines(title, room);
        for (const line of rest) expect(line).not.toMatch(/^[》）、，”]/u);
        for (const line of titleLines(title, room).slice(0, -1)) expect(line).not.toMatch(/[《（“]$/u);
      }),
      { numRuns: 300 },
    );
  });
});
