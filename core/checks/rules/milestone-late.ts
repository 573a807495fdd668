import { firstDay, formatDate, lastDay } from '#core/model';
import { fieldsOf, kindNamed, type KindName, type Milestone } from '#core/records';
import { rule, type RecordScope } from '../rule';

/** The kinds of work that a milestone may be a step of, by the fields that name it. */
const STEPS_OF = ['measure', 'project'] as const satisfies readonly KindName[];

function lateFor(kind: (typeof STEPS_OF)[number], milestone: Milestone, scope: RecordScope) {
  const { date } = milestone;
  const id = milestone[kind];
  const work = id === undefined ? undefined : scope.find(id);
  const field = kindNamed(kind).span?.by ?? '';
  const due = work?.[field];
  if (date === undefined || !work || typeof due !== 'string' || firstDay(date) <= lastDay(due)) return [];
  const words = fieldsOf(kind)[field]?.words;
  return [
    {
      at: { record: milestone.id, field: 'date' },
      also: { record: work.id, field },
      params: {
        name: scope.nameOf('milestone', milestone),
        work: scope.nameOf(kind, work),
        fieldZh: words?.['zh-CN'] ?? '',
        fieldEn: words?.en.toLowerCase() ?? '',
        date: formatDate(date, scope.language),
        due: formatDate(due, scope.language),
      },
    },
  ];
}

export default rule({
  id: 'P12',
  name: 'milestone-late',
  level: 'error',
  over: 'milestone',
  find: (milestone, scope) => STEPS_OF.flatMap((kind) => lateFor(kind, milestone, scope)),
  words: {
    'zh-CN': {
      title: '节点晚于任务时限',
      why: '节点是任务的中间步骤，晚于任务的完成时限就失去作用。',
      bad: '任务6月完成，节点定在9月',
      good: '任务6月完成，节点定在5月',
      say: ({ name, date, work, fieldZh, due }) => `节点“${name}”定在${date}，晚于“${work}”的${fieldZh}${due}。`,
    },
    en: {
      title: 'Milestone later than what it leads to',
      why: 'A milestone is a step on the way; after the work is due it serves nothing.',
      bad: 'Measure due in June, milestone in September',
      good: 'Measure due in June, milestone in May',
      say: ({ name, date, work, fieldEn, due }) =>
        `The milestone “${name}” is set for ${date}, later than “${work}” (${fieldEn}: ${due}).`,
    },
  },
});
