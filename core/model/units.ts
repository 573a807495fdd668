import type { Language } from './language';

export type Currency = 'CNY' | 'USD' | 'EUR' | 'HKD' | 'JPY';

/** Unit 单位: how it is written in each language that has it, and for money its currency and power of ten. */
export interface Unit {
  readonly id: string;
  readonly names: Partial<Record<Language, readonly [one: string, many: string]>>;
  readonly money?: { readonly currency: Currency; readonly power: number };
  /** Written without a space after the number. */
  readonly close?: true;
}

const CURRENCIES: readonly (readonly [Currency, string, string])[] = [
  ['CNY', '元', 'yuan'],
  ['USD', '美元', 'US dollars'],
  ['EUR', '欧元', 'euros'],
  ['HKD', '港元', 'Hong Kong dollars'],
  ['JPY', '日元', 'yen'],
];

const moneyUnits = CURRENCIES.flatMap(([currency, chinese, english]): Unit[] => [
  { id: chinese, names: { 'zh-CN': [chinese, chinese], en: [english, english] }, money: { currency, power: 0 } },
  { id: `万${chinese}`, names: { 'zh-CN': [`万${chinese}`, `万${chinese}`] }, money: { currency, power: 4 } },
  { id: `亿${chinese}`, names: { 'zh-CN': [`亿${chinese}`, `亿${chinese}`] }, money: { currency, power: 8 } },
  {
    id: `thousand ${english}`,
    names: { en: [`thousand ${english}`, `thousand ${english}`] },
    money: { currency, power: 3 },
  },
  {
    id: `million ${english}`,
    names: { en: [`million ${english}`, `million ${english}`] },
    money: { currency, power: 6 },
  },
  {
    id: `billion ${english}`,
    names: { en: [`billion ${english}`, `billion ${english}`] },
    money: { currency, power: 9 },
  },
]);

const count = (chinese: string, one: string, many = `${one}s`): Unit => ({
  id: chinese,
  names: { 'zh-CN': [chinese, chinese], en: [one, many] },
});

const counts: readonly Unit[] = [
  count('家', 'enterprise'),
  count('个', 'unit'),
  count('人', 'person', 'people'),
  count('名', 'person', 'people'),
  count('人次', 'visit'),
  count('万人', 'ten thousand people', 'ten thousand people'),
  count('万人次', 'ten thousand visits', 'ten thousand visits'),
  count('项', 'item'),
  count('件', 'piece'),
  count('种', 'kind'),
  count('场', 'event'),
  count('次', 'occasion'),
  count('座', 'city', 'cities'),
  count('年', 'year'),
  count('公顷', 'hectare'),
  count('亩', 'mu', 'mu'),
  count('平方米', 'square metre'),
  count('公里', 'kilometre'),
  count('吨', 'tonne'),
  { id: '%', names: { 'zh-CN': ['%', '%'], en: ['%', '%'] }, close: true },
  count('个百分点', 'percentage point'),
  count('倍', 'times', 'times'),
];

/** The units that Planloom knows. A unit that is not here is kept as it was typed. */
export const UNITS: readonly Unit[] = [...moneyUnits, ...counts];

const written = new Map<string, Unit>();
for (const unit of UNITS) {
  for (const name of [unit.id, ...Object.values(unit.names).flat()]) {
    if (!written.has(name.toLowerCase())) written.set(name.toLowerCase(), unit);
  }
}

/** The unit that is written so in either language. */
export const unitCalled = (text: string): Unit | undefined => written.get(text.trim().toLowerCase());
