import { fieldsOf, linkedIds } from '#core/records';
import { rule } from '../rule';

export default rule({
  id: 'X03',
  name: 'link-gone',
  level: 'error',
  over: 'record',
  find: (record, { find, nameOf }, kind) =>
    Object.entries(fieldsOf(kind)).flatMap(([field, { type, words }]) =>
      (type === 'link' || type === 'links') && linkedIds(record, field).some((id) => !find(id))
        ? [
            {
              at: { record: record.id, field },
              params: { name: nameOf(kind, record), fieldZh: words['zh-CN'], fieldEn: words.en },
            },
          ]
        : [],
    ),
  words: {
    'zh-CN': {
      title: '关联的记录已删除',
      why: '分工表里会印出“〔已删除〕”。',
      bad: '牵头单位：〔已删除〕',
      good: '牵头单位：市文广旅局',
      say: ({ name, fieldZh }) => `“${name}”的${fieldZh}指向已不存在的记录，请重新选择。`,
    },
    en: {
      title: 'Link to a record that is gone',
      why: 'The tables would print “[deleted]”.',
      bad: 'Lead unit: [deleted]',
      good: 'Lead unit: Culture Bureau',
      say: ({ name, fieldEn }) => `“${name}”: ${fieldEn.toLowerCase()} points to a record that is gone; choose again.`,
    },
  },
});
