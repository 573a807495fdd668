import { missingFields, spotOfMissing } from '../missing-fields';
import { rule } from '../rule';

export default rule({
  id: 'P38',
  name: 'project-without-money-or-years',
  level: 'warning',
  over: 'project',
  // A project in reserve 储备 is not decided yet: what it costs and when it is built is still open.
  find: (project, { nameOf }) =>
    project.stage === 'reserve'
      ? []
      : spotOfMissing(project, nameOf('project', project), missingFields('project', project, ['investment', 'end'])),
  words: {
    'zh-CN': {
      title: '项目没有投资或起止时间',
      why: '没有投资和时间的项目无法落地，也无法汇总。',
      bad: '建设产业园区',
      good: '建设产业园区，总投资12亿元，2019—2022年',
      say: ({ name, zh }) => `项目“${name}”没有${zh}。`,
    },
    en: {
      title: 'Project without investment or years',
      why: 'A project without money and years can be neither built nor added up.',
      bad: 'An industrial park',
      good: 'An industrial park, 1.2 billion yuan, 2019–2022',
      say: ({ name, en }) => `The project “${name}” lacks: ${en}.`,
    },
  },
});
