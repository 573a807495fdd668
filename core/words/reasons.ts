import type { Words } from '#core/model';
import { ARITHMETIC_REASONS } from './arithmetic-reasons';
import { HOUSE_REASONS } from './house-reasons';
import { TEMPLATE_REASONS } from './template-reasons';
import { VERIFY_REASONS } from './verify-words';

/** Why a file cannot be opened, as a failure's `reason`. `{name}` stands for another param of the failure. */
export const REASONS = {
  ...TEMPLATE_REASONS,
  ...HOUSE_REASONS,
  ...ARITHMETIC_REASONS,
  ...VERIFY_REASONS,
  'cut-short': { 'zh-CN': '文件不完整', en: 'the file is cut short' },
  'part-missing': { 'zh-CN': '缺少“{part}”', en: '“{part}” is missing' },
  'part-twice': { 'zh-CN': '“{part}”重复', en: '“{part}” is there twice' },
  'part-unreadable': { 'zh-CN': '“{part}”无法解压', en: '“{part}” cannot be unpacked' },
  'part-differs': { 'zh-CN': '“{part}”与保存时的校验值不一致', en: '“{part}” is not what was saved' },
  'part-unknown': { 'zh-CN': '“{part}”没有列入清单', en: '“{part}” is not in the list of parts' },
  'too-many-parts': { 'zh-CN': '内含文件超过{limit}个', en: 'it holds more than {limit} parts' },
  'too-dense': { 'zh-CN': '“{part}”的压缩比异常', en: '“{part}” is compressed far more than a plan can be' },
  'not-text': { 'zh-CN': '“{part}”不是 UTF-8 文本', en: '“{part}” is not UTF-8 text' },
  'not-json': { 'zh-CN': '“{part}”不是有效的 JSON', en: '“{part}” is not valid JSON' },
  'too-deep': { 'zh-CN': '内容嵌套超过{limit}层', en: 'it is nested deeper than {limit} levels' },
  'not-as-expected': { 'zh-CN': '“{at}”不符合计划格式', en: '“{at}” does not fit the plan format' },
  'id-twice': { 'zh-CN': '编号“{id}”出现两次', en: 'the id “{id}” is used twice' },
  'sections-too-deep': {
    'zh-CN': '章节“{heading}”超过{limit}级',
    en: 'the section “{heading}” is deeper than level {limit}',
  },
  'table-too-large': {
    'zh-CN': '章节“{heading}”中有超过{rows}行或{columns}列的表格',
    en: 'the section “{heading}” has a table of more than {rows} rows or {columns} columns',
  },
  'picture-missing': { 'zh-CN': '缺少图片“{part}”', en: 'the picture “{part}” is missing' },
  'picture-unreadable': { 'zh-CN': '图片“{part}”已损坏', en: 'the picture “{part}” is damaged' },
  'picture-too-large': { 'zh-CN': '图片“{part}”超过{limit}', en: 'the picture “{part}” is larger than {limit}' },
  'pictures-too-large': { 'zh-CN': '全部图片合计超过{limit}', en: 'the pictures together are larger than {limit}' },
  'units-like': { 'zh-CN': '相近的有：{names}', en: 'like it are: {names}' },
  'no-unit-like': { 'zh-CN': '也没有相近的单位名称', en: 'and none with a name like it' },
} satisfies Readonly<Record<string, Words>>;

export type Reason = keyof typeof REASONS;
