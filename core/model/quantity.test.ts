import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPARATORS,
  baseAmount,
  formatNumber,
  formatQuantity,
  formatUnit,
  parseQuantity,
  type Quantity,
} from './index';
import { LANGUAGES } from './language';
import { UNITS } from './units';

const quantity = (value: string, unit?: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  comparator: '=',
  ...(unit !== undefined && { unit }),
  ...more,
});

describe('a quantity in Chinese', () => {
  it.each<[string, Quantity]>([
    ['400家', quantity('400', '家')],
    ['50亿元', quantity('50', '亿元')],
    ['1.8亿美元', quantity('1.8', '亿美元')],
    ['不少于70%', quantity('70', '%', { comparator: '≥' })],
    ['约10个', quantity('10', '个', { comparator: 'about' })],
    ['超过4亿元', quantity('4', '亿元', { comparator: '>' })],
    ['63%～68%', quantity('63', '%', { upTo: '68' })],
    ['5万元～10万元', quantity('5', '万元', { upTo: '10' })],
    ['5～10家', quantity('5', '家', { upTo: '10' })],
    ['-2.5个百分点', quantity('-2.5', '个百分点')],
    ['3万元/家', quantity('3', '万元', { per: '家' })],
    ['12盏', quantity('12', '盏')],
    ['400', quantity('400')],
  ])('is written and read as %s', (text, value) => {
    expect(formatQuantity(value, 'zh-CN')).toBe(text);
    expect(parseQuantity(text)).toEqual(value);
  });

  it.each<[string, Quantity | undefined]>([
    ['≥70％', quantity('70', '%', { comparator: '≥' })],
    ['达到400家', quantity('400', '家')],
    ['１，０００家', quantity('1000', '家')],
    ['至少 5 家', quantity('5', '家', { comparator: '≥' })],
    ['63%-68%', quantity('63', '%', { upTo: '68' })],
    ['5～10万元', quantity('5', '万元', { upTo: '10' })],
    ['１ ０００ 家', quantity('1000', '家')],
    ['12 500 000元', quantity('12500000', '元')],
    ['５０ 亿元', quantity('50', '亿元')],
    ['约 50 亿元', quantity('50', '亿元', { comparator: 'about' })],
    ['达到不少于400家', quantity('400', '家', { comparator: '≥' })],
    ['400家以上', quantity('400', '家', { comparator: '≥' })],
    ['70%以上', quantity('70', '%', { comparator: '≥' })],
    ['10人 以内', quantity('10', '人', { comparator: '≤' })],
    ['50亿元左右', quantity('50', '亿元', { comparator: 'about' })],
    ['400余家', quantity('400', '家', { comparator: '>' })],
    ['突破50亿元', quantity('50', '亿元', { comparator: '>' })],
    ['明显增长', undefined],
    ['', undefined],
  ])('is read from “%s” as people type it', (text, value) => {
    expect(parseQuantity(text)).toEqual(value);
  });
});

describe('a quantity in English', () => {
  it.each<[string, Quantity]>([
    ['400 enterprises', quantity('400', '家')],
    ['1 enterprise', quantity('1', '家')],
    ['5 billion yuan', quantity('5', 'billion yuan')],
    ['at least 70%', quantity('70', '%', { comparator: '≥' })],
    ['about 10', quantity('10', undefined, { comparator: 'about' })],
    ['5,000 hectares', quantity('5000', '公顷')],
    ['63%–68%', quantity('63', '%', { upTo: '68' })],
    ['20 thousand yuan per enterprise', quantity('20', 'thousand yuan', { per: '家' })],
  ])('is written and read as %s', (text, value) => {
    expect(formatQuantity(value, 'en')).toBe(text);
    expect(parseQuantity(text)).toEqual(value);
  });

  it.each<[string, Quantity]>([
    ['$180 million', quantity('180', 'million US dollars')],
    ['US$20', quantity('20', '美元')],
    ['RMB 5 billion', quantity('5', 'billion yuan')],
    ['over 400 enterprises', quantity('400', '家', { comparator: '>' })],
    ['up to 12,500.5 yuan', quantity('12500.5', '元', { comparator: '≤' })],
  ])('is read from “%s” as people type it', (text, value) => {
    expect(parseQuantity(text)).toEqual(value);
  });
});

describe('money', () => {
  it.each([
    ['50', '亿元', '5 billion yuan'],
    ['1.8', '亿美元', '180 million US dollars'],
    ['5000', '万元', '50 million yuan'],
    ['0.05', '万元', '500 yuan'],
    ['0.00005', '万元', '0.5 yuan'],
  ])('changes its scale with the language: %s %s', (value, unit, english) => {
    expect(formatQuantity(quantity(value, unit), 'en')).toBe(english);
  });

  it('keeps both ends of a range in one scale', () => {
    const range = quantity('5000', '万元', { upTo: '200000' });
    expect(formatQuantity(range, 'en')).toBe('50–2,000 million yuan');
    expect([formatNumber(range, 'en'), formatUnit(range, 'en')]).toEqual(['50–2,000', 'million yuan']);
  });

  it('never changes its amount or currency', () => {
    const money = UNITS.filter((unit) => unit.money).map(({ id }) => id);
    const digits = fc.tuple(fc.bigInt(1n, 10n ** 24n), fc.nat(12)).map(([whole, places]) => {
      const text = String(whole).padStart(places + 1, '0');
      const plain = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
      return plain.replace(/^0+(?=\d)/, '');
    });
    fc.assert(
      fc.property(digits, fc.constantFrom(...money), fc.constantFrom(...LANGUAGES), (value, unit, language) => {
        const given = quantity(value, unit);
        const read = parseQuantity(formatQuantity(given, language));
        const [before, after] = [baseAmount(given), baseAmount(read ?? quantity('0'))];
        expect([after.amount.toFixed(), after.kind]).toEqual([before.amount.toFixed(), before.kind]);
      }),
    );
  });
});

describe('every unit', () => {
  it('is read as it is written, with every comparator', () => {
    for (const { id, names } of UNITS) {
      for (const language of LANGUAGES) {
        if (!names[language]) continue;
        for (const comparator of COMPARATORS) {
          const read = parseQuantity(formatQuantity(quantity('12', id, { comparator }), language));
          const isPeople = id === '名' && language === 'en';
          expect(read, `${id} in ${language}`).toEqual(quantity('12', isPeople ? '人' : id, { comparator }));
        }
      }
    }
  });
});
