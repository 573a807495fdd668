import { unitCalled, type Language, type Obstacle, type Words } from '#core/model';

/** Why a sum, a share or a growth cannot be computed, and what would be right. */
export const ARITHMETIC_REASONS: Readonly<Record<Obstacle, Words>> = {
  'different-units': { 'zh-CN': '单位不同，不能相加或相比：{units}', en: 'the units differ: {units}' },
  'not-exact': {
    'zh-CN': '换算成“{unit}”除不尽，请换一个单位',
    en: 'the amount has no exact value in “{unit}”; choose another unit',
  },
  'no-rate': {
    'zh-CN': '没有适用于“{unit}”的汇率，请注明汇率',
    en: 'no rate for “{unit}” is stated; state the exchange rate',
  },
  'opposite-bounds': {
    'zh-CN': '既有“不少于”又有“不超过”，合计没有意义',
    en: 'lower and upper bounds are mixed, so their sum says nothing',
  },
  'nothing-to-add': { 'zh-CN': '没有可以相加的数', en: 'there is nothing to add up' },
  'not-one-number': { 'zh-CN': '区间不是一个确定的数', en: 'a range is not a single number' },
  'no-baseline': { 'zh-CN': '没有基期数，请先填写基期数', en: 'there is no baseline; fill it in first' },
  'zero-baseline': { 'zh-CN': '基期数不大于0，增长没有意义', en: 'the baseline is not above zero' },
  'zero-whole': { 'zh-CN': '总数不大于0，占比没有意义', en: 'the whole is not above zero' },
  'not-above-zero': { 'zh-CN': '目标数不大于0，年均增长没有意义', en: 'the value is not above zero' },
  'not-shares': { 'zh-CN': '只有百分数之间才能按百分点相比', en: 'only two percentages differ in percentage points' },
  'no-years': { 'zh-CN': '目标年份不晚于基期年份', en: 'the year of the value is not after that of the baseline' },
};

const unitName = (unit: string, language: Language): string => unitCalled(unit)?.names[language]?.[1] ?? unit;

/** The units that a failure names, as the language writes them. */
export const unitsIn = (
  params: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, string>> => ({
  ...params,
  unit: unitName(params['unit'] ?? '', language),
  units: (params['units'] ?? '')
    .split(' / ')
    .map((unit) => unitName(unit, language))
    .join(' / '),
});
