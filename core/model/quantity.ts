import Big from 'big.js';
import type { Language } from './language';
import { UNITS, unitCalled, type Unit } from './units';

export const COMPARATORS = ['=', '≥', '≤', '>', '<', 'about'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** Quantity 数量: exact decimals as text, so that nothing is rounded on its way through a file. */
export interface Quantity {
  readonly value: string;
  /** The upper end of a range. */
  readonly upTo?: string;
  readonly comparator: Comparator;
  /** A unit of the registry, or one as it was typed; left out while unknown. */
  readonly unit?: string;
  /** "each" 每: what one of the value belongs to. */
  readonly per?: string;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

const BEFORE: Words2 = {
  'zh-CN': { '=': '', '≥': '不少于', '≤': '不超过', '>': '超过', '<': '低于', about: '约' },
  en: { '=': '', '≥': 'at least ', '≤': 'at most ', '>': 'over ', '<': 'under ', about: 'about ' },
};
type Words2 = Readonly<Record<Language, Readonly<Record<Comparator, string>>>>;

/** Groups digits for English: 5000 → 5,000. Chinese official text writes digits without separators. */
function grouped(value: string, language: Language): string {
  if (language === 'zh-CN') return value;
  const [whole = '', part] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
}

/** A decimal as text without exponent and without trailing zeros. */
export const decimal = (value: Big): string =>
  value
    .toFixed()
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Moves the decimal point; unlike a division it never rounds. */
const shifted = (value: Big, power: number): Big => value.times(new Big(`1e${String(power)}`));

/** The unit that this language writes an amount of `unit` with: money changes its scale to the one that writes it shortest. */
function unitFor(value: Big, unit: Unit, language: Language): Unit {
  const { money } = unit;
  if (!money || unit.names[language]) return unit;
  const base = shifted(value, money.power);
  const units = UNITS.filter((other) => other.money?.currency === money.currency && other.names[language]);
  return (
    units.findLast((other) =>
      shifted(base, -(other.money?.power ?? 0))
        .abs()
        .gte(1),
    ) ??
    units[0] ??
    unit
  );
}

/** A quantity as a language writes it: its numbers in the unit that it is written with. */
interface Written {
  readonly value: Big;
  readonly upTo?: Big;
  readonly unit?: Unit;
}

function writtenIn({ value, upTo, unit }: Quantity, language: Language): Written {
  const known = unit === undefined ? undefined : unitCalled(unit);
  const shown = known && unitFor(new Big(value), known, language);
  const power = (known?.money?.power ?? 0) - (shown?.money?.power ?? 0);
  return {
    value: shifted(new Big(value), power),
    ...(upTo !== undefined && { upTo: shifted(new Big(upTo), power) }),
    ...(shown && { unit: shown }),
  };
}

/** Writes a quantity in a language: 50亿元, 不少于400家; 5 billion yuan, about 10. Money changes its scale, never its currency. */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const { value, upTo, unit } = writtenIn(quantity, language);
  const number = grouped(decimal(value), language);
  const names = unit?.names[language];
  const name = names ? (value.eq(1) && !upTo ? names[0] : names[1]) : (quantity.unit ?? '');
  const space = language === 'en' && name !== '' && !unit?.close ? ' ' : '';
  const range = upTo === undefined ? '' : `${language === 'zh-CN' ? '～' : '–'}${grouped(decimal(upTo), language)}`;
  const sign = name === '%' && range !== '' ? '%' : '';
  const per = quantity.per === undefined ? '' : language === 'zh-CN' ? `/${quantity.per}` : ` per ${quantity.per}`;
  return BEFORE[language][quantity.comparator] + number + sign + range + space + name + per;
}

/** The unit's name alone, as a table's column 单位 shows it. */
export function formatUnit(quantity: Quantity, language: Language): string {
  const { unit } = writtenIn(quantity, language);
  return unit?.names[language]?.[1] ?? quantity.unit ?? '';
}

/** The number without its unit, as a table's column shows it. */
export function formatNumber(quantity: Quantity, language: Language): string {
  const { value, upTo } = writtenIn(quantity, language);
  const bare = { value: decimal(value), ...(upTo && { upTo: decimal(upTo) }), comparator: quantity.comparator };
  return formatQuantity(bare, language);
}

const COMPARED: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|不少于|不低于|不小于|至少|at least )/i, '≥'],
  [/^(?:≤|<=|不超过|不高于|不多于|不大于|至多|at most |up to )/i, '≤'],
  [/^(?:>|超过|超|突破|大于|多于|高于|over |more than )/i, '>'],
  [/^(?:<|低于|少于|小于|under |less than )/i, '<'],
  [/^(?:=)/, '='],
  [/^(?:约|大约|about |around |approximately |~)/i, 'about'],
];
/** What stands behind a quantity; 以上 and 以下 include the number itself, as in Chinese law. */
const BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:\s*(?:及以上|以上)| or more)$/i, '≥'],
  [/(?:\s*(?:及以下|以下|以内)| or less)$/i, '≤'],
  [/\s*(?:左右|上下)$/, 'about'],
];
const NUMBER = /^(-?\d[\d,]*(?:\.\d+)?)(%?)(?:\s*[～~\-–—]\s*(\d[\d,]*(?:\.\d+)?))?\s*(.*)$/;
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'US dollars',
  US$: 'US dollars',
  USD: 'US dollars',
  '¥': 'yuan',
  '￥': 'yuan',
  RMB: 'yuan',
  CNY: 'yuan',
  '€': 'euros',
};

/** What a text says before and behind the number, and the rest of it; 400余家 is more than 400. */
function readComparator(text: string): { readonly comparator: Comparator; readonly rest: string } {
  const typed = text.replace(/^(?:达到|达)\s*/, '');
  const more = typed.replace(/^(\d+)(?:余|多)(?=\D)/, '$1');
  if (more !== typed) return { comparator: '>', rest: more };
  for (const [shapes, cut] of [
    [COMPARED, 'front'],
    [BEHIND, 'behind'],
  ] as const) {
    for (const [shape, comparator] of shapes) {
      const hit = shape.exec(typed);
      if (hit)
        return { comparator, rest: cut === 'front' ? typed.slice(hit[0].length).trim() : typed.slice(0, hit.index) };
    }
  }
  return { comparator: '=', rest: typed };
}

/**
 * Reads a quantity as people type it: 50亿元, ≥70%, 约10个, 400家以上, １ ０００ 家, 63%～68%, 5 billion yuan, $180 million.
 * Undefined when it holds no number.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const typed = text.normalize('NFKC').replace(/[～]/g, '~').trim();
  const joined = typed.replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', ''));
  const { comparator, rest } = readComparator(joined);
  const sign = /^(US\$|USD|RMB|CNY|[$¥￥€])\s*/.exec(rest);
  const currency = sign ? CURRENCY_SIGNS[sign[1] ?? ''] : undefined;
  const hit = NUMBER.exec(sign ? rest.slice(sign[0].length) : rest);
  if (!hit) return undefined;
  const value = (hit[1] ?? '').replaceAll(',', '');
  const typedUnit = `${hit[4] ?? ''}${currency === undefined ? '' : ` ${currency}`}`.trim();
  const { unit, per } = hit[2] === '%' ? { unit: '%' } : readUnit(typedUnit);
  return {
    value,
    ...(hit[3] !== undefined && { upTo: hit[3].replaceAll(',', '') }),
    comparator,
    ...(unit !== '' && { unit }),
    ...(per !== undefined && { per }),
  };
}

/** A unit as it was typed, with what it is of each: 万元/家, yuan per person. */
function readUnit(typed: string): { readonly unit: string; readonly per?: string } {
  const whole = unitCalled(typed);
  if (whole) return { unit: whole.id };
  const hit = /^(.+?)(?:\/| per )(.+)$/.exec(typed);
  const unit = unitCalled(hit?.[1] ?? '');
  return hit && unit ? { unit: unit.id, per: (hit[2] ?? '').trim() } : { unit: typed };
}

/** The value as an exact number of the smallest unit (元 for 亿元), with what it may be added to; undefined units add up among themselves. */
export function baseAmount(quantity: Quantity): { readonly amount: Big; readonly kind: string } {
  const unit = quantity.unit === undefined ? undefined : unitCalled(quantity.unit);
  if (unit?.money) return { amount: shifted(new Big(quantity.value), unit.money.power), kind: unit.money.currency };
  return { amount: new Big(quantity.value), kind: unit?.id ?? quantity.unit ?? '' };
}
