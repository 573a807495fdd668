import type { Words } from '#core/model';
import type { Finance } from '#core/records';
import { missingFields, spotOfMissing, type Missing } from '../missing-fields';
import { rule } from '../rule';

const SOURCE: Words = { 'zh-CN': '资金来源', en: 'source of the money' };

/** What is given to others is given on conditions. */
const ON_CONDITIONS: readonly Finance['instrument'][] = ['subsidy', 'interest', 'reward', 'tax-relief', 'credit'];
/** What is not collected, and what a bank lends, has no source to be named. */
const WITHOUT_SOURCE: readonly Finance['instrument'][] = ['tax-relief', 'credit'];

const missingSource = ({ instrument, parts = [] }: Finance): readonly Missing[] =>
  WITHOUT_SOURCE.includes(instrument) || parts.some(({ source }) => source !== undefined)
    ? []
    : [{ field: 'parts', words: SOURCE }];

export default rule({
  id: 'P39',
  name: 'finance-without-source-or-use',
  level: 'warning',
  over: 'finance',
  find: (finance, { nameOf }) => {
    const fields = ON_CONDITIONS.includes(finance.instrument) ? ['purpose', 'conditions'] : ['purpose'];
    const missing = [...missingSource(finance), ...missingFields('finance', finance, fields)];
    return spotOfMissing(finance, nameOf('finance', finance), missing);
  },
  words: {
    'zh-CN': {
      title: '资金没有来源、用途或条件',
      why: '来源、用途和条件不明的资金无法安排。',
      bad: '设立基金',
      good: '设立基金5000万元，市级财政出资，用于研发',
      say: ({ name, zh }) => `资金“${name}”没有${zh}。`,
    },
    en: {
      title: 'Finance without source, purpose or conditions',
      why: 'Money without a source, a purpose and conditions cannot be budgeted.',
      bad: 'Set up a fund',
      good: 'A fund of 50 million yuan from the city budget, for R&D',
      say: ({ name, en }) => `The finance item “${name}” lacks: ${en}.`,
    },
  },
});
