import type { Words } from '#core/model';
import type { BlockChange, OtherChange, RecordChange, SectionChange } from './change';
import type { UnitType } from './units';

/** The sentences that say a change; `{name}` stands for what the plan calls it. */
export const UNIT_WORDS: Readonly<Record<UnitType, Words>> = {
  paragraph: { 'zh-CN': '段落', en: 'paragraph' },
  'run-in-heading': { 'zh-CN': '段内小标题', en: 'run-in heading' },
  'list-item': { 'zh-CN': '列表项', en: 'list item' },
  'numbered-item': { 'zh-CN': '编号列表项', en: 'numbered list item' },
  measure: { 'zh-CN': '举措', en: 'measure' },
  table: { 'zh-CN': '小表', en: 'small table' },
  picture: { 'zh-CN': '图片', en: 'picture' },
  'generated-table': { 'zh-CN': '生成的表', en: 'generated table' },
};

export const SECTION_SENTENCES: Readonly<Record<SectionChange['how'], Words>> = {
  added: { 'zh-CN': '新增章节“{name}”', en: 'Section “{name}” added' },
  removed: { 'zh-CN': '删除章节“{name}”', en: 'Section “{name}” removed' },
  renamed: { 'zh-CN': '章节“{was}”改名为“{name}”', en: 'Section “{was}” renamed “{name}”' },
  moved: { 'zh-CN': '章节“{name}”移动了位置', en: 'Section “{name}” moved' },
};

export const BLOCK_SENTENCES: Readonly<Record<BlockChange['how'], Words>> = {
  added: { 'zh-CN': '新增{unit}', en: '{unit} added' },
  removed: { 'zh-CN': '删除{unit}', en: '{unit} removed' },
  changed: { 'zh-CN': '{unit}文字有改动', en: '{unit}: text changed' },
  restyled: { 'zh-CN': '{unit}格式有改动', en: '{unit}: formatting changed' },
  retyped: { 'zh-CN': '{was}改为{unit}', en: '{was} became a {unit}' },
  moved: { 'zh-CN': '{unit}移动了位置', en: '{unit} moved' },
  replaced: { 'zh-CN': '{unit}换成了另一张', en: '{unit} replaced with another one' },
  captioned: { 'zh-CN': '{unit}的图题有改动', en: '{unit}: caption changed' },
  described: { 'zh-CN': '{unit}的替代文字有改动', en: '{unit}: alternative text changed' },
  resized: { 'zh-CN': '{unit}宽度 {before} → {after}', en: '{unit}: width {before} → {after}' },
};
/** How wide a picture is that was given no width. */
export const OWN_WIDTH: Words = { 'zh-CN': '原大小', en: 'its own size' };
export const MOVED_FROM: Words = { 'zh-CN': '{unit}从“{from}”移到这里', en: '{unit} moved here from “{from}”' };

export const RECORD_SENTENCES: Readonly<Record<RecordChange['how'], Words>> = {
  added: { 'zh-CN': '新增{kind}“{name}”', en: '{kind} “{name}” added' },
  removed: { 'zh-CN': '删除{kind}“{name}”', en: '{kind} “{name}” removed' },
  moved: { 'zh-CN': '{kind}“{name}”调整了次序', en: '{kind} “{name}” moved in its register' },
};

export const FIELD_SENTENCE: Words = {
  'zh-CN': '{kind}“{name}” {field} {value}',
  en: '{kind} “{name}”: {field} {value}',
};
export const PROFILE_SENTENCE: Words = { 'zh-CN': '{field} {value}', en: '{field} {value}' };
export const LONG_VALUE: Words = { 'zh-CN': '有改动', en: 'changed' };
export const SAME_VALUE: Words = { 'zh-CN': '{after}（写法有变）', en: '{after} (written differently)' };
/** Of what holds or does not, where it holds. */
export const HOLDS: Words = { 'zh-CN': '是', en: 'yes' };
export const NO_VALUE: Words = { 'zh-CN': '（空）', en: '(empty)' };

/** The fields that every record may have besides those of its kind. */
export const COMMON_FIELD_WORDS: Readonly<Partial<Record<string, Words>>> = {
  source: { 'zh-CN': '来源', en: 'source' },
  assumed: { 'zh-CN': '估填', en: 'assumed' },
};

export const OTHER_SENTENCES: Readonly<Record<OtherChange['of'], Words>> = {
  threads: { 'zh-CN': '意见有改动', en: 'Comments changed' },
  waivers: { 'zh-CN': '豁免有改动', en: 'Waivers changed' },
  house: { 'zh-CN': '本计划的规范用语有改动', en: 'The house rules of the plan changed' },
  language: { 'zh-CN': '计划的语言有改动', en: 'The language of the plan changed' },
  demands: { 'zh-CN': '模板的要求有改动', en: 'What the template demands changed' },
  other: { 'zh-CN': '其他内容有改动', en: 'Other content changed' },
};

/** Before what stands in a measure. */
export const WITHIN: Words = { 'zh-CN': '举措“{name}”：', en: 'Measure “{name}”: ' };
export const NAMED: Words = { 'zh-CN': '{unit}“{name}”', en: '{unit} “{name}”' };
