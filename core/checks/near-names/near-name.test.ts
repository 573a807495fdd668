import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearName } from './near-name';

describe('near names', () => {
  it.each([
    ['市工信局', '市工信厅'],
    ['工信局', '工信委'],
    ['市商务局', '市商贸局'],
    ['自贡市商务局', '自贡商务局'],
    ['市文旅局', '市文广旅局'],
    ['自贡市彩灯行业协会', '自贡市彩灯产业协会'],
    ['四川理工学院', '四川理公学院'],
    ['中华彩灯大世界', '中华灯彩大世界'],
  ])('%s may be spelt %s', (right, typed) => {
    expect(isNearName(right, typed)).toBe(true);
  });

  it.each([
    ['市商务局', '市商务局'],
    ['市商务局', '省商务局'],
    ['市商务局', '商务局'],
    ['市教育局', '市体育局'],
    ['市农业局', '市林业局'],
    ['第一人民医院', '第二人民医院'],
    ['人民医院分院', '第一人民医院'],
    ['城东街道办', '城西街道办'],
    ['江西师范大学', '江苏师范大学'],
    ['北京大学', '北方大学'],
    ['彩灯集团公司', '彩灯集团总公司'],
    ['中华彩灯大世界', '中华彩灯大世家'],
  ])('%s and %s are two names', (right, typed) => {
    expect(isNearName(right, typed)).toBe(false);
  });

  it('never takes a name for itself, nor one that begins otherwise', () => {
    const name = fc.string({ unit: fc.constantFrom('市', '商', '务', '文', '旅', '局', '厅'), maxLength: 9 });
    fc.assert(
      fc.property(name, name, (right, typed) => {
        expect(isNearName(right, right)).toBe(false);
        if (right.charAt(0) !== typed.charAt(0)) expect(isNearName(right, typed)).toBe(false);
      }),
    );
  });
});
