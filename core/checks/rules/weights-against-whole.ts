import { formatQuantity, sum } from '#core/model';
import { rule } from '../rule';

export default rule({
  id: 'R09',
  name: 'weights-against-whole',
  level: 'error',
  over: 'scheme',
  find: (scheme, { nameOf, language }) => {
    const { criteria = [] } = scheme;
    const weights = criteria.flatMap(({ weight }) => weight ?? []);
    const total = sum(weights);
    // While a weight is still missing, and for weights in another measure than points and per cent, nothing is certain.
    if (weights.length < 2 || weights.length < criteria.length || !total.ok) return [];
    const { value } = total.value;
    const isExact = value.comparator === '=' && value.upTo === undefined;
    if (!isExact || !['%', '分', undefined].includes(value.unit) || ['1', '100'].includes(value.value)) return [];
    const params = { name: nameOf('scheme', scheme), sum: formatQuantity(value, language) };
    return [{ at: { record: scheme.id, field: 'criteria' }, params }];
  },
  words: {
    'zh-CN': {
      title: '评价权重合计不是100',
      why: '权重合计不是100，得分就无法比较。',
      bad: '四个维度权重为30%、30%、20%、10%',
      good: '四个维度权重为30%、30%、20%、20%',
      say: ({ name, sum }) => `“${name}”各评价维度的权重合计为${sum}，应为100。`,
    },
    en: {
      title: 'Weights of criteria that do not make 100',
      why: 'When the weights do not make 100, scores cannot be compared.',
      bad: 'Weights of 30%, 30%, 20% and 10%',
      good: 'Weights of 30%, 30%, 20% and 20%',
      say: ({ name, sum }) => `The weights of the criteria of “${name}” come to ${sum}; they should make 100.`,
    },
  },
});
