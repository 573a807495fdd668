import { missingFields, spotOfMissing } from '../missing-fields';
import { rule } from '../rule';

export default rule({
  id: 'P41',
  name: 'talent-without-number-or-year',
  level: 'warning',
  over: 'talent',
  find: (talent, { nameOf }) =>
    spotOfMissing(talent, nameOf('talent', talent), missingFields('talent', talent, ['count', 'due'])),
  words: {
    'zh-CN': {
      title: '人才工作没有数量或年度',
      why: '没有数量和时间的人才工作无法检查是否完成。',
      bad: '培养人才',
      good: '2020年培养人才300人',
      say: ({ name, zh }) => `人才工作“${name}”没有${zh}。`,
    },
    en: {
      title: 'Talent item without number or year',
      why: 'Without a number and a year nobody can tell whether it was done.',
      bad: 'Train talent',
      good: 'Train 300 people in 2020',
      say: ({ name, en }) => `The talent item “${name}” lacks: ${en}.`,
    },
  },
});
