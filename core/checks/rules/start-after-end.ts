import { firstDay, formatDate, lastDay } from '#core/model';
import { kindNamed } from '#core/records';
import { rule } from '../rule';

export default rule({
  id: 'P13',
  name: 'start-after-end',
  level: 'error',
  over: 'record',
  find: (record, { language, nameOf }, kind) => {
    const { from = '', by: to = '' } = kindNamed(kind).span ?? {};
    const [start, end] = [record[from], record[to]];
    if (typeof start !== 'string' || typeof end !== 'string' || firstDay(start) <= lastDay(end)) return [];
    const params = {
      name: nameOf(kind, record),
      start: formatDate(start, language),
      end: formatDate(end, language),
    };
    return [{ at: { record: record.id, field: from }, also: { record: record.id, field: to }, params }];
  },
  words: {
    'zh-CN': {
      title: '开始晚于完成',
      why: '起止时间颠倒，任务无法安排。',
      bad: '起2021年，止2019年',
      good: '起2019年，止2021年',
      say: ({ name, start, end }) => `“${name}”的开始时间${start}晚于完成时间${end}。`,
    },
    en: {
      title: 'Start later than the end',
      why: 'Work that ends before it starts cannot be scheduled.',
      bad: 'Start 2021, end 2019',
      good: 'Start 2019, end 2021',
      say: ({ name, start, end }) => `“${name}” starts in ${start}, later than its end ${end}.`,
    },
  },
});
