import Big from 'big.js';
import { decimal, shifted, trimmed } from './decimal';
import type { Language } from './language';
import { EACH, type Comparator, type Quantity } from './quantity';
import { unitCalled, unitsOfBase, type Unit } from './units';

const BEFORE: Readonly<Record<Language, Readonly<Record<Comparator, string>>>> = {
  'zh-CN': { '=': '', '≥': '不少于', '≤': '不超过', '>': '超过', '<': '低于', about: '约' },
  en: { '=': '', '≥': 'at least ', '≤': 'at most ', '>': 'over ', '<': 'under ', about: 'about ' },
};

/** Groups digits for English: 5000 → 5,000. Chinese official text writes digits without separators. */
function grouped(value: string, language: Language): string {
  if (language === 'zh-CN') return value;
  const [whole = '', part] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
}

/** The unit that this language writes an amount of `unit` with: the word of scale that writes it shortest, never another currency. */
function unitFor(value: Big, unit: Unit, language: Language): Unit {
  const units = unitsOfBase(unit).filter((other) => other.names[language] && !other.onlyRead);
  const power = value.eq(0) ? 0 : value.e + unit.scale;
  return units.findLast((other) => other.scale <= power) ?? units[0] ?? unit;
}

/** A quantity as a language writes it: its numbers in the unit that it is written with. */
interface Written {
  readonly value: string;
  readonly upTo?: string;
  readonly unit?: Unit;
}

function writtenIn({ value, upTo, unit }: Quantity, language: Language): Written {
  const known = unit === undefined ? undefined : unitCalled(unit);
  const shown = known?.names[language] ? known : known && unitFor(new Big(value), known, language);
  const power = (known?.scale ?? 0) - (shown?.scale ?? 0);
  const written = (end: string): string => (power === 0 ? trimmed(end) : decimal(shifted(new Big(end), power)));
  return { value: written(value), ...(upTo !== undefined && { upTo: written(upTo) }), ...(shown && { unit: shown }) };
}

/** What one of a quantity belongs to, behind it: /家, per enterprise. */
function perText({ per }: Quantity, language: Language): string {
  if (per === undefined || per === EACH) return '';
  const name = unitCalled(per)?.names[language]?.[0] ?? per;
  return language === 'zh-CN' ? `/${name}` : ` per ${name}`;
}

const DOUBLINGS = ['0', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

/** 翻一番: the one unit that Chinese writes on both sides of the number, and in words. */
const doublings = (value: string): string => `翻${DOUBLINGS[Number(value)] ?? value}番`;

function amountText(quantity: Quantity, language: Language): string {
  const { value, upTo, unit } = writtenIn(quantity, language);
  const names = unit?.names[language];
  const name = names ? (value === '1' && upTo === undefined ? names[0] : names[1]) : (quantity.unit ?? '');
  if (unit?.id === '番' && language === 'zh-CN' && upTo === undefined) return doublings(value);
  const space = language === 'en' && name !== '' && !unit?.close ? ' ' : '';
  const range = upTo === undefined ? '' : `${language === 'zh-CN' ? '～' : '–'}${grouped(upTo, language)}`;
  // GB/T 15835 lets a plain unit stand once behind a range, not a word of scale or a sign of per cent.
  const isSaidTwice = unit?.close === true || (language === 'zh-CN' && (unit?.scale ?? 0) > 0);
  const sign = isSaidTwice && range !== '' ? name : '';
  return grouped(value, language) + sign + range + space + name;
}

/**
 * Writes a quantity in a language: 50亿元, 不少于400家; 5 billion yuan, about 10. What the language has no word of scale for
 * changes it (万人次 ↔ million visits), never its unit or currency.
 */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const each = quantity.per === EACH ? (language === 'zh-CN' ? '各' : 'each ') : '';
  return each + BEFORE[language][quantity.comparator] + amountText(quantity, language) + perText(quantity, language);
}

/** The unit's name alone, as a table's column 单位 shows it. */
export function formatUnit(quantity: Quantity, language: Language): string {
  const { unit } = writtenIn(quantity, language);
  return unit?.names[language]?.[1] ?? quantity.unit ?? '';
}

/** The number without its unit, as a table's column shows it. */
export function formatNumber(quantity: Quantity, language: Language): string {
  const { value, upTo } = writtenIn(quantity, language);
  const bare = { value, ...(upTo !== undefined && { upTo }), comparator: quantity.comparator };
  return formatQuantity(bare, language);
}
