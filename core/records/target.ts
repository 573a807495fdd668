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
  isCommon: true,
  span: { by: 'deadline', inPeriod: true },
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
      instead: 'grade',
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
    yearValues: {
      type: 'rows',
      words: { 'zh-CN': '逐年目标', en: 'Yearly values' },
      row: { 'zh-CN': '年度', en: 'year' },
      columns: {
        year: { type: 'date', words: { 'zh-CN': '年度', en: 'Year' } },
        value: { type: 'quantity', words: { 'zh-CN': '数值', en: 'Value' } },
      },
    },
    baseline: { type: 'quantity', words: { 'zh-CN': '基期值', en: 'Baseline' } },
    baselineYear: { type: 'date', words: { 'zh-CN': '基期', en: 'Baseline year' } },
    baselineSource: { type: 'text', sourceOf: 'baseline', words: { 'zh-CN': '基期来源', en: 'Baseline source' } },
    nature: {
      type: 'choice',
      words: { 'zh-CN': '属性', en: 'Nature' },
      choices: { expected: { 'zh-CN': '预期性', en: 'Expected' }, binding: { 'zh-CN': '约束性', en: 'Binding' } },
    },
    performance: {
      type: 'choice',
      words: { 'zh-CN': '绩效维度', en: 'Performance dimension' },
      choices: {
        quantity: { 'zh-CN': '数量指标', en: 'Output: quantity' },
        quality: { 'zh-CN': '质量指标', en: 'Output: quality' },
        timeliness: { 'zh-CN': '时效指标', en: 'Output: timeliness' },
        cost: { 'zh-CN': '成本指标', en: 'Output: cost' },
        economic: { 'zh-CN': '经济效益指标', en: 'Benefit: economic' },
        social: { 'zh-CN': '社会效益指标', en: 'Benefit: social' },
        ecological: { 'zh-CN': '生态效益指标', en: 'Benefit: ecological' },
        sustainable: { 'zh-CN': '可持续影响指标', en: 'Benefit: sustainable' },
        satisfaction: { 'zh-CN': '服务对象满意度指标', en: 'Satisfaction' },
      },
    },
    method: { type: 'text', words: { 'zh-CN': '计算方法', en: 'Method' } },
    dataSource: { type: 'text', sourceOf: 'value', words: { 'zh-CN': '数据来源', en: 'Data source' } },
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
      fields: [
        'name',
        'category',
        'scope',
        'value',
        'grade',
        'basis',
        'deadline',
        'yearValues',
        'nature',
        'performance',
      ],
    },
    { words: { 'zh-CN': '基期', en: 'Baseline' }, fields: ['baseline', 'baselineYear', 'baselineSource'] },
    { words: { 'zh-CN': '责任与数据', en: 'Responsibility and data' }, fields: ['owner', 'method', 'dataSource'] },
  ],
  grows: { from: 'baseline', fromDate: 'baselineYear', to: 'value', toDate: 'deadline' },
  chips: ['value', 'grade', 'deadline', 'name', 'baseline', 'baselineYear', 'owner'],
  table: {
    name: 'indicators',
    words: { 'zh-CN': '主要指标表', en: 'Indicators' },
    columns: [
      ['name', 27],
      ['value', 20],
      ['deadline', 14],
      ['nature', 12],
      ['owner', 22],
    ],
  },
});
