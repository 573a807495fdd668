import { firstDay, formatDate, lastDay, type PlanDate } from '#core/model';
import { fieldsOf, kindNamed, type KindName, type PlanRecord } from '#core/records';
import { rule } from '../rule';

/** The dates that belong to the plan itself. Projects and facts may reach beyond it. */
function datesOf(kind: KindName): readonly string[] {
  const { span } = kindNamed(kind);
  return span?.inPeriod === true ? [span.from, span.by].filter((field) => field !== undefined) : [];
}

const isOutside = (date: PlanDate, period: { readonly from: number; readonly to: number }): boolean =>
  lastDay(date) > `${String(period.to)}-12-31` || firstDay(date) < `${String(period.from)}-01-01`;

const dateOf = (record: PlanRecord, field: string): PlanDate | undefined => {
  const value = record[field];
  return typeof value === 'string' ? value : undefined;
};

export default rule({
  id: 'P11',
  name: 'outside-period',
  level: 'error',
  over: 'record',
  find: (record, { profile: { period }, language, nameOf }, kind) => {
    return datesOf(kind).flatMap((field) => {
      const date = dateOf(record, field);
      if (date === undefined || !period || !isOutside(date, period)) return [];
      const words = fieldsOf(kind)[field]?.words;
      return [
        {
          at: { record: record.id, field },
          params: {
            name: nameOf(kind, record),
            fieldZh: words?.['zh-CN'] ?? field,
            fieldEn: words?.en ?? field,
            date: formatDate(date, language),
            from: String(period.from),
            to: String(period.to),
          },
        },
      ];
    });
  },
  words: {
    'zh-CN': {
      title: '日期超出计划期',
      why: '超出计划期的任务和指标不由本计划考核。',
      bad: '2018—2020年的计划写“2022年完成”',
      good: '2020年底完成',
      say: ({ name, fieldZh, date, from, to }) => `“${name}”的${fieldZh}为${date}，超出计划期${from}—${to}年。`,
    },
    en: {
      title: 'Date outside the period of the plan',
      why: 'This plan cannot answer for what is due before or after it.',
      bad: 'A plan for 2018–2020 with something due in 2022',
      good: 'Due by the end of 2020',
      say: ({ name, fieldEn, date, from, to }) =>
        `“${name}”: ${fieldEn.toLowerCase()} ${date} is outside the period ${from}–${to}.`,
    },
  },
});
