import { formatQuantity, unitCalled, type Currency, type Quantity } from '#core/model';
import type { Target } from '#core/records';
import { rule } from '../rule';

/** What the trade of an industry is measured by. */
const VOLUME =
  /产[值出]|收入|营收|销售|营业|贸易|[进出]口|交易额|成交额|增加值|利润|\b(?:outputs?|incomes?|revenues?|sales|turnover|trade|exports?|imports?|value added|profits?)\b/i;
/** What comes from abroad is counted in foreign currency. */
const FROM_ABROAD = /外资|境外|海外投资|\b(?:foreign|overseas) (?:capital|investments?|funds)\b|\bFDI\b/i;
const RATE = /汇率|折[合算为]|等值|exchange rate|convert|at a rate|equivalent/i;

/** A target of an amount of money. */
type Priced = Target & { readonly value: Quantity };

const currencyOf = (target: Target): Currency | undefined => unitCalled(target.value?.unit ?? '')?.money?.currency;
const isPriced = (target: Target): target is Priced =>
  currencyOf(target) !== undefined && !FROM_ABROAD.test(target.name ?? '');
const statesRate = ({ name, method, dataSource }: Target): boolean =>
  [name, method, dataSource].some((text) => RATE.test(text ?? ''));

const isOfCategory = (one: Target, other: Target): boolean =>
  one.category !== undefined && one.category === other.category;
const areVolumes = (...targets: readonly Target[]): boolean => targets.every(({ name }) => VOLUME.test(name ?? ''));

export default rule({
  id: 'P22',
  name: 'mixed-currencies',
  level: 'warning',
  over: 'plan',
  find: ({ records, language }, { nameOf }) => {
    const priced = records.target.filter(isPriced);
    if (priced.some(statesRate)) return [];
    const inYuan = priced.filter((target) => currencyOf(target) === 'CNY');
    const mixed = priced.flatMap((target) => {
      const other =
        inYuan.find((yuan) => isOfCategory(target, yuan)) ?? inYuan.find((yuan) => areVolumes(target, yuan));
      return currencyOf(target) === 'CNY' || !other ? [] : [{ target, other, currency: currencyOf(target) }];
    });
    // Once for each other currency: one note on its rate is enough.
    const firsts = mixed.filter(
      ({ currency }, index) => mixed.findIndex((earlier) => earlier.currency === currency) === index,
    );
    return firsts.map(({ target, other }) => ({
      at: { record: target.id, field: 'value' },
      also: { record: other.id, field: 'value' },
      params: {
        name: nameOf('target', target),
        value: formatQuantity(target.value, language),
        other: nameOf('target', other),
        otherValue: formatQuantity(other.value, language),
      },
    }));
  },
  words: {
    'zh-CN': {
      title: '币种混列而没有折算',
      why: '一部分用外币、一部分用人民币，又不写汇率，读者无法比较，也无法算占比。',
      bad: '出口额1.8亿美元，产值50亿元',
      good: '出口额1.8亿美元（按1美元折合7.2元，约13亿元），产值50亿元',
      say: ({ name, value, other, otherValue }) =>
        `指标“${name}”为${value}，“${other}”为${otherValue}，币种不同，请在计算方法中注明折算汇率。`,
    },
    en: {
      title: 'Mixed currencies without a rate',
      why: 'Where one target is in foreign currency, another in yuan, and no rate is given, nobody can compare them.',
      bad: 'exports of 180 million US dollars, output of 5 billion yuan',
      good: 'exports of 180 million US dollars (at a rate of 7.2, about 1.3 billion yuan), output of 5 billion yuan',
      say: ({ name, value, other, otherValue }) =>
        `“${name}” is ${value} and “${other}” is ${otherValue}; state the exchange rate under “Method”.`,
    },
  },
});
