import type { Words } from '#core/model';
import type { DifferenceKind, Obstacle, ReturnedPlace } from './difference';

/** What happened at a place. */
export const KIND_WORDS: Readonly<Record<DifferenceKind, Words>> = {
  edited: { 'zh-CN': '文字改动', en: 'Text changed' },
  value: { 'zh-CN': '数据改动', en: 'Value changed' },
  inserted: { 'zh-CN': '新增', en: 'Added' },
  deleted: { 'zh-CN': '删除', en: 'Deleted' },
  moved: { 'zh-CN': '移动位置', en: 'Moved' },
  split: { 'zh-CN': '一段拆成两段', en: 'One paragraph became two' },
  joined: { 'zh-CN': '两段并成一段', en: 'Two paragraphs became one' },
  replaced: { 'zh-CN': '换了图片', en: 'Picture replaced' },
  restyled: { 'zh-CN': '格式改动', en: 'Formatting changed' },
  comment: { 'zh-CN': '批注', en: 'Comment' },
};

/** What stands at a place of the plan. */
export const PLACE_WORDS: Readonly<Record<ReturnedPlace['kind'], Words>> = {
  heading: { 'zh-CN': '标题', en: 'heading' },
  text: { 'zh-CN': '正文', en: 'text' },
  measure: { 'zh-CN': '举措标题', en: 'title of a measure' },
  cell: { 'zh-CN': '表格', en: 'table' },
  row: { 'zh-CN': '表格行', en: 'row of a table' },
  table: { 'zh-CN': '表格', en: 'table' },
  picture: { 'zh-CN': '图片', en: 'picture' },
  alt: { 'zh-CN': '图片的替代文字', en: 'alternative text of a picture' },
  profile: { 'zh-CN': '公文要素', en: 'element of the document' },
  around: { 'zh-CN': '程序或模板生成的文字', en: 'text made by the program or the template' },
  aside: { 'zh-CN': '脚注、尾注或文本框', en: 'footnote, endnote or text box' },
  document: { 'zh-CN': '全文', en: 'the whole document' },
};

export const EXTRA_WORDS: Readonly<Record<NonNullable<ReturnedPlace['extra']>, Words>> = {
  pictures: { 'zh-CN': '图片（{count}）', en: 'pictures ({count})' },
  formulas: { 'zh-CN': '公式（{count}）', en: 'formulas ({count})' },
  embedded: { 'zh-CN': '嵌入的对象（{count}）', en: 'embedded objects ({count})' },
};

/** Why a difference cannot be taken. */
export const OBSTACLE_WORDS: Readonly<Record<Obstacle, Words>> = {
  generated: {
    'zh-CN': '这里由程序或模板生成，不能直接改；请在台账或计划信息中改。',
    en: 'The program or the template makes this; change it in the register or the plan’s details.',
  },
  'not-read': {
    'zh-CN': '读不出该字段的值，请在台账中人工核对。',
    en: 'This is no value that its field can hold; check it by hand in the register.',
  },
  structure: {
    'zh-CN': '标题、表格和行列的增删移动不自动采用，请在计划中人工处理。',
    en: 'Headings, tables and rows are not added, removed or moved automatically; do it by hand in the plan.',
  },
  picture: {
    'zh-CN': '图片的格式、大小、裁剪、旋转，或与图题分开的移动，不自动采用；请在计划中人工处理。',
    en: 'A picture in another format, resized, cropped, turned or parted from its caption is not taken automatically; do it by hand in the plan.',
  },
  comment: { 'zh-CN': '批注供阅读，不改动计划。', en: 'A comment is for reading; it changes nothing in the plan.' },
  'not-in-plan': {
    'zh-CN': '计划中没有对应的内容，未带入。',
    en: 'A plan holds nothing of the kind; it was not taken in.',
  },
};

export const IN_MEASURE: Words = { 'zh-CN': '举措“{name}”', en: 'measure “{name}”' };
export const ROW_AND_COLUMN: Words = { 'zh-CN': '“{row}”一行“{column}”', en: 'row “{row}”, column “{column}”' };
export const ROW_ONLY: Words = { 'zh-CN': '“{row}”一行', en: 'row “{row}”' };
/** Between the parts of a place. */
export const STEP = ' › ';
