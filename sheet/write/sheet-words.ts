import type { Words } from '#core/model';

/** What workbooks say besides the names of registers and fields. */
export const SHEET_WORDS = {
  id: { 'zh-CN': '编号', en: 'ID' },
  idTitle: { 'zh-CN': '请勿改动', en: 'Do not change' },
  idNote: {
    'zh-CN': 'Planloom 凭编号找到对应的记录。新增的行请留空。',
    en: 'Planloom finds the record by its ID. Leave it empty in new rows.',
  },
  lists: { 'zh-CN': '选项', en: 'Choices' },
  notChoiceTitle: { 'zh-CN': '没有这个选项', en: 'No such choice' },
  notChoice: { 'zh-CN': '请从列表中选择。', en: 'Choose one from the list.' },
} as const satisfies Readonly<Record<string, Words>>;
