import { isBareNumber } from '../indicator-sense';
import { rule } from '../rule';

export default rule({
  id: 'P02',
  name: 'target-without-unit',
  level: 'error',
  over: 'target',
  find: (target, { nameOf }) =>
    target.value && target.value.unit === undefined && !isBareNumber(target.name ?? '')
      ? [
          {
            at: { record: target.id, field: 'value' },
            params: { name: nameOf('target', target), value: target.value.value },
          },
        ]
      : [],
  words: {
    'zh-CN': {
      title: '目标值没有单位',
      why: '没有单位的数字，读者无法判断是家、万元还是百分比。',
      bad: '达到400',
      good: '达到400家',
      say: ({ name, value }) => `指标“${name}”的目标值${value}没有单位，请写明单位，例如“${value}家”。`,
    },
    en: {
      title: 'Target value without a unit',
      why: 'A number alone may be enterprises, yuan or per cent.',
      bad: 'reach 400',
      good: 'reach 400 enterprises',
      say: ({ name, value }) =>
        `The target “${name}” is ${value} without a unit; say of what, for example “${value} enterprises”.`,
    },
  },
});
