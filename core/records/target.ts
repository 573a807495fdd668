import { recordKind } from './field';

const basis = {
  annual: { 'zh-CN': '年度', en: 'per year' },
  cumulative: { 'zh-CN': '累计', en: 'cumulative' },
  point: { 'zh-CN': '时点', en: 'at the date' },
};

/** Target 指标: quantitative (value) or qualitative (grade: 5A, a rank). */
export const target = recordKind({
  kind: 'target',
  words: { one: { 'zh-CN': '指标', en: 'target' }, many: { 'zh-CN': '指标', en: 'Targets' }, counter: '个' },
  name: 'name',
  fields: {
    name: { type: 'text', words: { 'zh-CN': '指标名称', en: 'Indicator' } },
    category: { type: 'text', words: { 'zh-CN': '类别', en: 'Category' } },
    scope: {
      type: 'text',
      words: { 'zh-CN': '范围', en: 'Scope' },
      hint: { 'zh-CN': '例如：全市、园区内', en: 'For example: the city, the park' },
    },
    value: {
      type: 'quantity',
      words: { 'zh-CN': '目标值', en: 'Target value' },
      hint: { 'zh-CN': '例如：400家、50亿元、≥70%', en: 'For example: 400 enterprises, 5 billion yuan, ≥70%' },
    },
    grade: {
      type: 'text',
      words: { 'zh-CN': '定性目标', en: 'Qualitative target' },
      hint: {
        'zh-CN': '没有数值时填写，例如：国家5A级旅游景区',
        en: 'When there is no number, for example: national 5A scenic area',
      },
    },
    basis: { type: 'choice', words: { 'zh-CN': '口径', en: 'Basis' }, choices: basis },
    deadline: { type: 'date', words: { 'zh-CN': '完成时限', en: 'Deadline' } },
    baseline: { type: 'quantity', words: { 'zh-CN': '基期值', en: 'Baseline' } },
    baselineYear: { type: 'date', words: { 'zh-CN': '基期', en: 'Baseline year' } },
    baselineSource: { type: 'text', words: { 'zh-CN': '基期来源', en: 'Baseline source' } },
    nature: {
      type: 'choice',
      words: { 'zh-CN': '属性', en: 'Nature' },
      choices: { expected: { 'zh-CN': '预期性', en: 'Expected' }, binding: { 'zh-CN': '约束性', en: 'Binding' } },
    },
    dataSource: { type: 'text', words: { 'zh-CN': '数据来源', en: 'Data source' } },
    owner: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '责任单位', en: 'Owner' },
      back: { 'zh-CN': '负责的指标', en: 'Targets owned' },
    },
  },
  columns: ['name', 'value', 'grade', 'deadline', 'baseline', 'baselineYear', 'owner'],
  form: [
    {
      words: { 'zh-CN': '目标', en: 'Target' },
      fields: ['name', 'category', 'scope', 'value', 'grade', 'basis', 'deadline', 'nature'],
    },
    { words: { 'zh-CN': '基期', en: 'Baseline' }, fields: ['baseline', 'baselineYear', 'baselineSource'] },
    { words: { 'zh-CN': '责任与数据', en: 'Responsibility and data' }, fields: ['owner', 'dataSource'] },
  ],
  chips: ['value', 'grade', 'deadline', 'name', 'baseline', 'baselineYear', 'owner'],
});
