import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from './language';
import type { Quantity } from './quantity';
import { baseAmount, convert } from './quantity-convert';
import { formatQuantity } from './quantity-format';
import { parseQuantity } from './quantity-parse';
import { sum } from './quantity-sum';
import { anyDecimal, anyQuantity } from './testing';
import { UNITS, anyUnit, unitCalled } from './units';

/** English says people for 人 and 名, so 名 comes back as 人. */
const inWordsOf = (quantity: Quantity, language: Language): Quantity =>
  language === 'en' && quantity.unit === '名' ? { ...quantity, unit: '人' } : quantity;

const keepsUnit = ({ unit }: Quantity, language: Language): boolean =>
  unit === undefined || !unitCalled(unit) || unitCalled(unit)?.names[language] !== undefined;

const read = (text: string): Quantity => {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(`Not read: ${text}`);
  return quantity;
};

/** What a quantity says, whatever word of scale it is written with. */
const meaning = (quantity: Quantity): readonly unknown[] => {
  const at = (value: string): string => baseAmount({ ...quantity, value }).amount.toFixed();
  const { value, upTo, comparator, per } = quantity;
  return [at(value), upTo === undefined ? '' : at(upTo), baseAmount(quantity).kind, comparator, per];
};

describe('every quantity', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...LANGUAGES), (quantity, language) => {
        fc.pre(keepsUnit(quantity, language));
        expect(parseQuantity(formatQuantity(quantity, language))).toEqual(inWordsOf(quantity, language));
      }),
      { numRuns: 3000 },
    );
  });

  it('says the same in the other language, whatever word of scale it takes there', () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...LANGUAGES), (quantity, language) => {
        const text = formatQuantity(quantity, language);
        expect(meaning(read(text)), text).toEqual(meaning(quantity));
        expect(formatQuantity(read(text), language)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('conversion', () => {
  const pairs = UNITS.flatMap((from) =>
    UNITS.filter((to) => to.family === from.family && to.id !== from.id).map((to) => [from.id, to.id] as const),
  );

  it('there and back changes nothing', () => {
    fc.assert(
      fc.property(anyDecimal, fc.constantFrom(...pairs), (value, [from, to]) => {
        const quantity: Quantity = { value, comparator: '=', unit: from };
        const there = convert(quantity, to);
        expect(there.ok && convert(there.value, from)).toEqual({ ok: true, value: quantity });
        expect(there.ok && meaning(there.value)).toEqual(meaning(quantity));
      }),
    );
  });
});

describe('a sum', () => {
  it('of 10,000 rows is the sum in whole numbers of the smallest unit', () => {
    const units = ['元', '万元', '亿元', 'thousand yuan', 'million yuan', 'billion yuan', '万亿元'];
    const row = fc.record({ whole: fc.bigInt(0n, 10n ** 12n), unit: fc.constantFrom(...units) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 10000, maxLength: 10000, size: 'max' }), (rows) => {
        const parts = rows.map(({ whole, unit }): Quantity => ({
          value: new Big(String(whole)).times('0.0001').toFixed(),
          comparator: '=',
          unit,
        }));
        const exact = rows.reduce((total, { whole, unit }) => total + whole * 10n ** BigInt(anyUnit(unit).power), 0n);
        const total = sum(parts);
        expect(total.ok && baseAmount(total.value.value).amount.times('10000').toFixed()).toBe(String(exact));
      }),
      { numRuns: 3 },
    );
  });
});
