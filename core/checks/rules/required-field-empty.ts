import { UNNAMED } from '#core/words';
import { fieldsOf, kindNamed, type KindName, type PlanRecord } from '#core/records';
import { rule, type RecordScope } from '../rule';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether the record says nothing in a field: neither there nor in the one that may be filled in its place. */
function isMissing(record: PlanRecord, field: string, kind: KindName, { nameOf, language }: RecordScope): boolean {
  if (field === kindNamed(kind).name) return nameOf(kind, record) === UNNAMED[language];
  const { instead } = fieldsOf(kind)[field] ?? {};
  return isEmpty(record[field]) && (instead === undefined || isEmpty(record[instead]));
}

export default rule({
  id: 'P51',
  name: 'required-field-empty',
  level: 'to-fill',
  over: 'record',
  yields: true,
  find: (record, scope, kind) =>
    Object.entries(scope.demands.fields?.[kind] ?? {}).flatMap(([field, demand]) => {
      const words = fieldsOf(kind)[field]?.words;
      if (demand !== 'required' || !words || !isMissing(record, field, kind, scope)) return [];
      const name = scope.nameOf(kind, record);
      return [{ at: { record: record.id, field }, params: { name, fieldZh: words['zh-CN'], fieldEn: words.en } }];
    }),
  words: {
    'zh-CN': {
      title: '必填的内容没有填写',
      why: '模板要求填写，缺了它表格和正文都不完整。',
      bad: '申报方案没有截止时间',
      good: '截止时间：2023年6月15日',
      say: ({ name, fieldZh }) => `“${name}”的${fieldZh}还没有填写。`,
    },
    en: {
      title: 'Required field left empty',
      why: 'The template demands it; without it tables and text are not complete.',
      bad: 'An application scheme without a closing date',
      good: 'Closes: 15 June 2023',
      say: ({ name, fieldEn }) => `“${name}”: ${fieldEn.toLowerCase()} is not filled in yet.`,
    },
  },
});
