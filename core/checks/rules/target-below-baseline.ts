import { formatQuantity } from '#core/model';
import { compareQuantities } from '../compare-quantities';
import { isToRise } from '../indicator-sense';
import { rule } from '../rule';

export default rule({
  id: 'P25',
  name: 'target-below-baseline',
  level: 'warning',
  over: 'target',
  find: (target, { nameOf, language }) => {
    const { baseline, value } = target;
    if (!baseline || !value) return [];
    const order = compareQuantities(value, baseline);
    if (order === undefined || order >= 0) return [];
    const name = nameOf('target', target);
    if (!isToRise(name, value)) return [];
    const params = { name, from: formatQuantity(baseline, language), to: formatQuantity(value, language) };
    return [{ at: { record: target.id, field: 'value' }, also: { record: target.id, field: 'baseline' }, params }];
  },
  words: {
    'zh-CN': {
      title: '目标值低于基期值',
      why: '越高越好的指标，目标反而不如现状，多半是数字或单位写错了。',
      bad: '由28家降至25家',
      good: '由28家增至35家',
      say: ({ name, from, to }) => `指标“${name}”的目标值${to}低于基期值${from}，请核对数字和单位。`,
    },
    en: {
      title: 'Target below its baseline',
      why: 'Where more is better, a target below the present value is most likely a wrong number or unit.',
      bad: 'from 28 enterprises to 25',
      good: 'from 28 enterprises to 35',
      say: ({ name, from, to }) =>
        `The target of “${name}”, ${to}, is below its baseline of ${from}; compare numbers and units.`,
    },
  },
});
