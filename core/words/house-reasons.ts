import type { Words } from '#core/model';

/** Why a pack of house rules cannot be used, as a failure's `reason`. */
export const HOUSE_REASONS = {
  'house-unknown': { 'zh-CN': '规范用语包里没有“{at}”这一项', en: '“{at}” is not part of a house-rule pack' },
  'house-wrong': { 'zh-CN': '“{at}”缺失或不合格式', en: '“{at}” is missing or is not what it should be' },
  'house-too-long': { 'zh-CN': '“{at}”超过上限{limit}', en: '“{at}” is over the limit of {limit}' },
  'house-id': {
    'zh-CN': '“{at}”只能用小写字母、数字和连字符',
    en: '“{at}” may have small letters, digits and hyphens only',
  },
  'house-not-one-of': { 'zh-CN': '“{at}”只能是{names}', en: '“{at}” must be one of {names}' },
  'house-key-twice': { 'zh-CN': '“{at}”在同一处出现两次', en: '“{at}” is there twice in one place' },
  'house-control': { 'zh-CN': '“{at}”含有看不见的控制字符', en: '“{at}” holds invisible control characters' },
  'house-space': { 'zh-CN': '“{at}”首尾有空格', en: '“{at}” begins or ends with a space' },
  'house-empty': {
    'zh-CN': '没有任何规定，terms、avoid、names、limits、levels 至少要有一项',
    en: 'it has no rules; give terms, avoid, names, limits or levels',
  },
  'house-word-twice': {
    'zh-CN': '“{at}”与“{other}”对“{what}”的规定相互矛盾',
    en: '“{at}” and “{other}” contradict each other about “{what}”',
  },
  'house-text-or-pattern': {
    'zh-CN': '“{at}”应写明 text 或 pattern 之一，不能都写或都不写',
    en: '“{at}” needs either text or pattern, and not both',
  },
  'house-pattern': { 'zh-CN': '“{at}”的写法有误：{part}', en: 'the pattern “{at}” is not well formed: {part}' },
  'house-pattern-complex': {
    'zh-CN': '“{at}”太复杂，会拖慢检查，请写得简单些',
    en: 'the pattern “{at}” is too complex and would slow the checks; write a simpler one',
  },
  'house-too-many-patterns': { 'zh-CN': 'pattern 超过{limit}个', en: 'it has more than {limit} patterns' },
  'house-rule': { 'zh-CN': '没有“{what}”这条检查规则', en: 'there is no rule “{what}”' },
  'house-no-limit': { 'zh-CN': '规则“{what}”没有可以调整的数值', en: 'the rule “{what}” has no number to set' },
  'house-example': {
    'zh-CN': '示例“{text}”应查出：{expected}，实际查出：{found}',
    en: 'in the example “{text}” should be found: {expected}; found: {found}',
  },
  'house-not-newer': {
    'zh-CN': '已装有第{version}版，请提高版本号，或先删除已装的',
    en: 'version {version} is installed; raise the version, or remove the installed one first',
  },
  'house-too-many': { 'zh-CN': '已装满{limit}个，请先删除不用的', en: '{limit} are installed; remove one first' },
} satisfies Readonly<Record<string, Words>>;
