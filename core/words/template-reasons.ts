import type { Words } from '#core/model';

/** Why a template cannot be used, as a failure's `reason`. */
export const TEMPLATE_REASONS = {
  'template-unknown': { 'zh-CN': '模板里没有“{at}”这一项', en: '“{at}” is not part of a template' },
  'template-wrong': { 'zh-CN': '“{at}”缺失或不合格式', en: '“{at}” is missing or is not what it should be' },
  'template-too-long': { 'zh-CN': '“{at}”超过上限{limit}', en: '“{at}” is over the limit of {limit}' },
  'template-key': {
    'zh-CN': '“{at}”只能用小写字母、数字和连字符',
    en: '“{at}” may have small letters, digits and hyphens only',
  },
  'template-twice': { 'zh-CN': '“{at}”在同一处出现两次', en: '“{at}” is there twice in one place' },
  'template-control': { 'zh-CN': '“{at}”含有看不见的控制字符', en: '“{at}” holds invisible control characters' },
  'template-section-twice': { 'zh-CN': '两个章节同用“{key}”', en: 'two sections have the key “{key}”' },
  'template-inside': {
    'zh-CN': '“{heading}”不编号，不能有下级章节',
    en: '“{heading}” is unnumbered and cannot have sections inside',
  },
  'template-annex': {
    'zh-CN': '附件“{heading}”应排在最后，并在最上一级',
    en: 'the annex “{heading}” must stand at the end, on the top level',
  },
  'template-length': { 'zh-CN': '“{heading}”的字数下限高于上限', en: '“{heading}”: the least length is over the most' },
  'template-not-one-of': { 'zh-CN': '“{at}”只能是{names}', en: '“{at}” must be one of {names}' },
  'template-rule': { 'zh-CN': '没有“{what}”这条检查规则', en: 'there is no rule “{what}”' },
  'template-title': {
    'zh-CN': '标题格式里没有“{what}”，可用的有{names}',
    en: 'the title pattern has no “{what}”; there are {names}',
  },
  'template-built-in': {
    'zh-CN': '“{id}”是程序自带模板的编号，请换一个',
    en: '“{id}” is the id of a template that comes with the program; choose another',
  },
  'template-not-newer': {
    'zh-CN': '已装有第{version}版，请提高版本号，或先删除已装的',
    en: 'version {version} is installed; raise the version, or remove the installed one first',
  },
} satisfies Readonly<Record<string, Words>>;
