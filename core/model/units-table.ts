import type { Language } from './language';

export type Currency = 'CNY' | 'USD' | 'EUR' | 'HKD' | 'JPY' | 'GBP';

type Names = Readonly<Record<Language, readonly [one: string, many: string]>>;

/** A unit without a word of scale 万, million before it. */
export interface BaseUnit {
  readonly id: string;
  readonly names: Names;
  /** What it may be added to: the units of one family differ by a power of ten. */
  readonly family: string;
  readonly power: number;
  readonly currency?: Currency;
  /** Written without a space after the number. */
  readonly close?: true;
  /** Never counted in ten thousands. */
  readonly unscaled?: true;
}

const unit = (
  id: string,
  one: string,
  many = `${one}s`,
  more: Partial<Omit<BaseUnit, 'id' | 'names'>> = {},
): BaseUnit => ({ id, names: { 'zh-CN': [id, id], en: [one, many] }, family: id, power: 0, ...more });

const money = (currency: Currency, chinese: string, one: string, many = one): BaseUnit =>
  unit(chinese, one, many, { currency, family: currency });
const of = (family: string, power: number): Partial<BaseUnit> => ({ family, power });
const single = { unscaled: true } as const;

/** The units that Planloom knows. A unit that is not here is kept as it was typed. */
export const BASE_UNITS: readonly BaseUnit[] = [
  { id: '', names: { 'zh-CN': ['', ''], en: ['', ''] }, family: '', power: 0 },
  money('CNY', '元', 'yuan'),
  money('USD', '美元', 'US dollar', 'US dollars'),
  money('EUR', '欧元', 'euro', 'euros'),
  money('HKD', '港元', 'Hong Kong dollar', 'Hong Kong dollars'),
  money('JPY', '日元', 'yen'),
  money('GBP', '英镑', 'pound', 'pounds'),
  unit('家', 'enterprise'),
  unit('个', 'unit'),
  unit('人', 'person', 'people'),
  unit('名', 'person', 'people', of('人', 0)),
  unit('人次', 'visit'),
  unit('户', 'household'),
  unit('项', 'item'),
  unit('件', 'piece'),
  unit('种', 'kind'),
  unit('类', 'category', 'categories'),
  unit('场', 'event'),
  unit('次', 'occasion'),
  unit('座', 'city', 'cities'),
  unit('处', 'site'),
  unit('所', 'institution'),
  unit('条', 'line'),
  unit('支', 'team'),
  unit('台', 'machine'),
  unit('套', 'set'),
  unit('辆', 'vehicle'),
  unit('平方米', 'square metre'),
  unit('公顷', 'hectare', 'hectares', of('平方米', 4)),
  unit('平方公里', 'square kilometre', 'square kilometres', of('平方米', 6)),
  unit('亩', 'mu', 'mu'),
  unit('立方米', 'cubic metre'),
  unit('米', 'metre'),
  unit('公里', 'kilometre', 'kilometres', of('米', 3)),
  unit('厘米', 'centimetre', 'centimetres', { ...of('米', -2), ...single }),
  unit('毫米', 'millimetre', 'millimetres', { ...of('米', -3), ...single }),
  unit('吨', 'tonne'),
  unit('千克', 'kilogram', 'kilograms', of('吨', -3)),
  unit('克', 'gram', 'grams', of('吨', -6)),
  unit('斤', 'jin', 'jin'),
  unit('吨标准煤', 'tonne of standard coal', 'tonnes of standard coal'),
  unit('千瓦时', 'kilowatt-hour'),
  unit('兆瓦时', 'megawatt-hour', 'megawatt-hours', of('千瓦时', 3)),
  unit('千瓦', 'kilowatt'),
  unit('兆瓦', 'megawatt', 'megawatts', of('千瓦', 3)),
  unit('年', 'year', 'years', single),
  unit('个月', 'month', 'months', single),
  unit('周', 'week', 'weeks', single),
  unit('天', 'day', 'days', single),
  unit('个工作日', 'working day', 'working days', single),
  unit('小时', 'hour', 'hours'),
  unit('分钟', 'minute', 'minutes', { ...single }),
  unit('岁', 'year old', 'years old', single),
  unit('%', '%', '%', { ...single, close: true }),
  unit('‰', '‰', '‰', { ...single, close: true }),
  unit('个百分点', 'percentage point', 'percentage points', single),
  unit('倍', 'times', 'times', single),
  unit('番', 'doubling', 'doublings', single),
];

/** Other ways to write a unit. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  元: ['人民币', '元人民币', 'rmb', 'cny', 'rmb yuan', 'yuan rmb', 'yuan renminbi'],
  美元: ['美金', 'usd', 'u.s. dollars', 'u.s. dollar'],
  欧元: ['eur'],
  港元: ['港币', 'hkd'],
  日元: ['jpy'],
  英镑: ['gbp'],
  家: ['company', 'companies', 'firm', 'firms'],
  人: ['persons'],
  人次: ['person-times'],
  米: ['m', 'meters'],
  公里: ['千米', 'km', 'kilometers'],
  厘米: ['cm'],
  毫米: ['mm'],
  平方米: ['m2', '平米', 'sq m', 'square meters'],
  公顷: ['ha'],
  平方公里: ['平方千米', 'km2', 'sq km', 'square kilometers'],
  立方米: ['m3', 'cubic meters'],
  吨: ['公吨', 't', 'ton', 'tons', 'metric tons'],
  千克: ['公斤', 'kg'],
  吨标准煤: ['tce'],
  千瓦时: ['度', 'kwh'],
  兆瓦时: ['mwh'],
  千瓦: ['kw'],
  兆瓦: ['mw'],
  年: ['annum'],
  个月: ['月'],
  周: ['星期'],
  天: ['日'],
  个工作日: ['工作日'],
  '%': ['percent', 'per cent'],
  个百分点: ['百分点', 'pp'],
};

/** Families that are a fixed multiple of another one, as a fraction: 1 亩 = 2000/3 平方米, 1 斤 = 1/2000 吨. */
export const FIXED_RATIOS: Readonly<
  Record<string, { readonly of: string; readonly times: number; readonly over: number }>
> = {
  亩: { of: '平方米', times: 2000, over: 3 },
  斤: { of: '吨', times: 1, over: 2000 },
  年: { of: '个月', times: 12, over: 1 },
  周: { of: '天', times: 7, over: 1 },
};
