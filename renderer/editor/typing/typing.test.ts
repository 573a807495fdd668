import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#core/model';
import { correctionFor } from './correction';
import { headingLevel, listStart } from './structures';

/** What stands there after a text is typed character by character. */
function typed(text: string, language: Language): string {
  let line = '';
  for (const character of text) {
    line += character;
    const correction = correctionFor(line, language);
    if (correction) line = line.slice(0, line.length - correction.take) + correction.put;
  }
  return line;
}

describe('typing in a Chinese plan', () => {
  it.each([
    ['推进"一带一路"建设', '推进“一带一路”建设'],
    ['"甲""乙"', '“甲”“乙”'],
    ['他说："好。"', '他说：“好。”'],
    ['他说："所谓：\'转型\'。"', '他说：“所谓：‘转型’。”'],
    ['提出"要做到："先立后破""', '提出“要做到：‘先立后破’”'],
    ['（"十四五"规划）', '（“十四五”规划）'],
    ['"甲"、"乙"和"丙"', '“甲”、“乙”和“丙”'],
    ['""', '“”'],
    ["county's", 'county’s'],
    ['5"屏', '5"屏'],
    ['"2028"年', '“2028”年'],
    ["'十四五'", '‘十四五’'],
    ['彩灯--一张名片', '彩灯——一张名片'],
    ['彩灯----一张名片', '彩灯——一张名片'],
    ['2026--2028', '2026--2028'],
    ['等等...', '等等……'],
    ['等等......', '等等……'],
    ['等等。。。', '等等……'],
    ['等等。。。。。。', '等等……'],
    ['V1...2', 'V1...2'],
    ['《关于《条例》的说明》', '《关于〈条例〉的说明》'],
    ['《甲》《乙》', '《甲》《乙》'],
    ['《甲，《乙》', '《甲，《乙》'],
    ['1.5亿元,10:30(约)', '1.5亿元,10:30(约)'],
    ['２０２６年，2026.6.30，6月30日', '２０２６年，2026.6.30，6月30日'],
    ['《〈〉》', '《〈〉》'],
    ['——……“‘’”', '——……“‘’”'],
  ])('%s gives %s', (text, expected) => {
    expect(typed(text, 'zh-CN')).toBe(expected);
  });
});

describe('typing in an English plan', () => {
  it.each([
    ['the "green" plan', 'the “green” plan'],
    ["the county's 'own' parks", 'the county’s ‘own’ parks'],
    ["don't", 'don’t'],
    ['("yes")', '(“yes”)'],
    ['"He said \'no\'"', '“He said ‘no’”'],
    ['a 5" screen', 'a 5" screen'],
    ['"in 2028"', '“in 2028”'],
    ['parks--and more', 'parks—and more'],
    ['and so on...', 'and so on…'],
    ['2026--2028', '2026--2028'],
    ['the "彩灯"', 'the “彩灯”'],
    ['《甲《乙》》', '《甲《乙》》'],
  ])('%s gives %s', (text, expected) => {
    expect(typed(text, 'en')).toBe(expected);
  });
});

it('quotation marks typed in pairs around words come out in pairs', () => {
  const word = fc.string({ unit: fc.constantFrom('彩', '灯', '年'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 6 }), (pairs) => {
      const straight = pairs.map(([out, inside]) => `${out}"${inside}"`).join('');
      const curly = pairs.map(([out, inside]) => `${out}“${inside}”`).join('');
      expect(typed(straight, 'zh-CN')).toBe(curly);
    }),
  );
});

describe('a typed beginning', () => {
  it.each([
    ['- ', 1, false],
    ['* ', 3, false],
    ['•', 1, false],
    ['1. ', 1, true],
    ['1、', 1, true],
    ['（1）', 1, true],
    ['(2)', 2, true],
    ['3. ', 3, true],
  ])('“%s” as item %i begins a list', (before, ordinal, ordered) => {
    expect(listStart(before, ordinal)).toEqual({ ordered });
  });

  it.each([
    ['2. ', 1],
    ['1.', 1],
    ['1.5', 1],
    ['2026. ', 1],
    ['一、', 1],
    ['文- ', 1],
    ['-', 1],
    ['——', 1],
  ])('“%s” as item %i begins none', (before, ordinal) => {
    expect(listStart(before, ordinal)).toBeUndefined();
  });

  it.each([
    ['一、', 1],
    ['十二、', 1],
    ['（一）', 2],
    ['(三)', 2],
    ['一', undefined],
    ['一、二', undefined],
    ['1、', undefined],
  ])('“%s” is the number of a heading of level %s', (before, level) => {
    expect(headingLevel(before)).toBe(level);
  });
});
