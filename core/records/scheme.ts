import { recordKind } from './field';

/** Application scheme 申报方案: who may apply for what, when, by what it is judged. */
export const scheme = recordKind({
  kind: 'scheme',
  words: {
    one: { 'zh-CN': '申报方案', en: 'application scheme' },
    many: { 'zh-CN': '申报方案', en: 'Application schemes' },
    counter: '个',
  },
  span: { from: 'opens', by: 'closes' },
  name: 'name',
  fields: {
    name: { type: 'text', words: { 'zh-CN': '申报事项', en: 'Scheme' } },
    mechanism: { type: 'text', words: { 'zh-CN': '方式', en: 'Mechanism' } },
    opens: { type: 'date', words: { 'zh-CN': '开始受理', en: 'Opens' } },
    closes: { type: 'date', words: { 'zh-CN': '截止时间', en: 'Closes' } },
    applicants: { type: 'text', long: true, words: { 'zh-CN': '申报主体', en: 'Applicants' } },
    number: { type: 'quantity', words: { 'zh-CN': '申报主体数量', en: 'Number of applicants' } },
    categories: {
      type: 'rows',
      words: { 'zh-CN': '申报类别', en: 'Categories' },
      row: { 'zh-CN': '类别', en: 'category' },
      columns: {
        name: { type: 'text', words: { 'zh-CN': '类别', en: 'Category' } },
        field: { type: 'text', words: { 'zh-CN': '方向', en: 'Field' } },
        condition: { type: 'text', words: { 'zh-CN': '条件', en: 'Condition' } },
        threshold: { type: 'quantity', words: { 'zh-CN': '门槛值', en: 'Threshold' } },
        quota: { type: 'quantity', words: { 'zh-CN': '名额', en: 'Places' } },
      },
    },
    choice: {
      type: 'choice',
      words: { 'zh-CN': '可报类别', en: 'May apply for' },
      choices: {
        one: { 'zh-CN': '只能选报一类', en: 'One category only' },
        several: { 'zh-CN': '可以同时申报', en: 'Several categories' },
      },
    },
    criteria: {
      type: 'rows',
      words: { 'zh-CN': '评价维度', en: 'Criteria' },
      row: { 'zh-CN': '维度', en: 'criterion' },
      columns: {
        dimension: { type: 'text', words: { 'zh-CN': '评价维度', en: 'Dimension' } },
        weight: { type: 'quantity', words: { 'zh-CN': '权重', en: 'Weight' } },
        scale: { type: 'text', words: { 'zh-CN': '评分标准', en: 'Scale' } },
        evidence: { type: 'text', words: { 'zh-CN': '佐证材料', en: 'Evidence' } },
      },
    },
    materials: {
      type: 'rows',
      words: { 'zh-CN': '申报材料', en: 'Materials' },
      row: { 'zh-CN': '材料', en: 'item' },
      columns: {
        name: { type: 'text', words: { 'zh-CN': '材料名称', en: 'Material' } },
        copies: { type: 'quantity', words: { 'zh-CN': '份数', en: 'Copies' } },
        note: { type: 'text', words: { 'zh-CN': '要求', en: 'Requirement' } },
      },
    },
    steps: {
      type: 'rows',
      words: { 'zh-CN': '程序', en: 'Steps' },
      row: { 'zh-CN': '步骤', en: 'step' },
      columns: {
        name: { type: 'text', words: { 'zh-CN': '步骤', en: 'Step' } },
        date: { type: 'date', words: { 'zh-CN': '时间', en: 'Date' } },
        unit: { type: 'text', words: { 'zh-CN': '办理单位', en: 'Unit' } },
        content: { type: 'text', words: { 'zh-CN': '内容', en: 'Content' } },
      },
    },
    result: { type: 'text', words: { 'zh-CN': '结果形式', en: 'Result' } },
    lead: {
      type: 'link',
      to: 'organisation',
      words: { 'zh-CN': '受理单位', en: 'Lead unit' },
      back: { 'zh-CN': '受理的申报', en: 'Schemes received' },
    },
    contact: { type: 'text', words: { 'zh-CN': '联系方式', en: 'Contact' } },
  },
  columns: ['name', 'opens', 'closes', 'number', 'categories', 'criteria', 'lead'],
  form: [
    {
      words: { 'zh-CN': '申报', en: 'Application' },
      fields: ['name', 'mechanism', 'opens', 'closes', 'applicants', 'number'],
    },
    { words: { 'zh-CN': '类别与条件', en: 'Categories and conditions' }, fields: ['categories', 'choice'] },
    {
      words: { 'zh-CN': '评价与程序', en: 'Evaluation and steps' },
      fields: ['criteria', 'materials', 'steps', 'result'],
    },
    { words: { 'zh-CN': '联系', en: 'Contact' }, fields: ['lead', 'contact'] },
  ],
  chips: ['name', 'opens', 'closes', 'number', 'mechanism', 'applicants', 'result', 'contact', 'lead'],
  table: {
    name: 'schemes',
    words: { 'zh-CN': '申报安排表', en: 'Application schemes' },
    columns: [
      ['name', 24],
      ['opens', 13],
      ['closes', 13],
      ['categories', 24],
      ['criteria', 16],
      ['lead', 15],
    ],
  },
});
