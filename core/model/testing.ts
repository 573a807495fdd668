import fc from 'fast-check';
import { COMPARATORS, EACH, type Quantity } from './quantity';
import { UNITS } from './units';

/** A decimal as the program writes it: up to 18 places before and 6 behind the point. */
export const anyDecimal = fc.tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.nat(6)).map(([whole, places]) => {
  const sign = whole < 0n ? '-' : '';
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  const plain = text.replace(/^0+(?=\d)/, '');
  return plain === '0' ? plain : sign + plain;
});

const ends = fc
  .tuple(anyDecimal, fc.option(anyDecimal, { nil: undefined }))
  .map(([a, b]): Pick<Quantity, 'value' | 'upTo'> => {
    if (b === undefined || Number(a) === Number(b)) return { value: a };
    return Number(a) < Number(b) ? { value: a, upTo: b } : { value: b, upTo: a };
  });

/** A year: 2026年 is a date and never a number of years, and 2026–2028 is a period. */
const namesAYear = ({ value, upTo, unit }: Quantity): boolean =>
  (unit === '年' || (unit === undefined && upTo !== undefined)) &&
  [value, upTo].some((end) => Number(end) >= 1900 && Number(end) <= 2100);

/** Any quantity that can be written: every unit, none and unknown ones, ranges, every comparator, every kind of “each”. */
export const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    ends,
    comparator: fc.constantFrom(...COMPARATORS),
    unit: fc.option(fc.constantFrom(...UNITS.map(({ id }) => id), '盏', '万盏'), { nil: undefined }),
    per: fc.option(fc.constantFrom(EACH, '家', '人', '年', '亩', '盏'), { nil: undefined }),
  })
  .map(({ ends, comparator, unit, per }): Quantity => ({
    ...ends,
    comparator,
    ...(unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
  }))
  .filter((quantity) => !namesAYear(quantity));

const two = (value: number): string => String(value).padStart(2, '0');

/** Any date of a plan, of every precision. */
export const anyDate = fc
  .tuple(
    fc.integer({ min: 1949, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('year', 'half', 'quarter', 'month', 'day'),
  )
  .map(([year, month, day, precision]) => {
    if (precision === 'year') return String(year);
    if (precision === 'half') return `${String(year)}-H${month < 7 ? '1' : '2'}`;
    if (precision === 'quarter') return `${String(year)}-Q${String(Math.ceil(month / 3))}`;
    return `${String(year)}-${two(month)}${precision === 'day' ? `-${two(day)}` : ''}`;
  });
