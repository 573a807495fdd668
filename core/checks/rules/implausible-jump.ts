import { baseAmount, formatQuantity, timesOf, unitCalled, type Quantity } from '#core/model';
import { isMoreThanTimes } from '../compare-quantities';
import { countsFromZero } from '../indicator-sense';
import { rule } from '../rule';

/** From few to many is no wonder: one park, and then eight. */
const FEW = 10;
const isFew = (quantity: Quantity): boolean =>
  unitCalled(quantity.unit ?? '')?.money === undefined && baseAmount(quantity).amount.lt(FEW);

export default rule({
  id: 'P26',
  name: 'implausible-jump',
  level: 'warning',
  over: 'target',
  limit: {
    value: 5,
    words: {
      'zh-CN': '不写依据时目标值至多为基期值的倍数',
      en: 'how many times its baseline a target may be without a basis',
    },
  },
  find: (target, { nameOf, language, limit }) => {
    const { baseline, value, basis, method, dataSource } = target;
    // What adds up over several years is not compared with what there was in one.
    if (!baseline || !value || basis === 'cumulative' || method || dataSource || isFew(baseline)) return [];
    if (!isMoreThanTimes(value, limit, baseline) || countsFromZero(target.name ?? '')) return [];
    const times = timesOf(baseline, value, 1);
    const params = {
      name: nameOf('target', target),
      from: formatQuantity(baseline, language),
      to: formatQuantity(value, language),
      times: times.ok ? times.value.value.value : '',
    };
    return [{ at: { record: target.id, field: 'value' }, also: { record: target.id, field: 'baseline' }, params }];
  },
  words: {
    'zh-CN': {
      title: '目标值增幅过大而没有依据',
      why: '几年内翻几倍的指标，没有测算依据，评审时站不住；也常是万、亿写错。',
      bad: '出口额由2000万美元增至1.8亿美元',
      good: '出口额由2000万美元增至1.8亿美元（计算方法：按已签订单测算）',
      say: ({ name, from, to, times }) =>
        `指标“${name}”由${from}到${to}，是基期值的${times}倍，没有写明计算方法或数据来源。`,
    },
    en: {
      title: 'Implausible jump without a basis',
      why: 'A target several times its baseline does not stand without a calculation, and is often a wrong word of scale.',
      bad: 'exports from 20 million to 180 million US dollars',
      good: 'exports from 20 million to 180 million US dollars (method: by orders signed)',
      say: ({ name, from, to, times }) =>
        `The target “${name}” goes from ${from} to ${to}, ${times} times its baseline, with neither a method nor a source of data.`,
    },
  },
});
