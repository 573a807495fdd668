import { baseAmount, formatQuantity, unitCalled, yearOf, type Profile, type Quantity } from '#core/model';
import { fieldsOf, kindNamed, quantityIn, type KindName, type PlanRecord } from '#core/records';
import type { ValueFix } from '../finding';
import { basisOf } from '../indicator-key';
import { rule, type RecordScope } from '../rule';

/** What is counted each time that it happens. */
const EVENTS: ReadonlySet<string> = new Set(['人次', '场', '次']);
const FLOWS =
  /投资|引资|到位资金|融资|放贷|投放|培训|培养|接待|游客|观众|签约|成交|\b(?:investments?|invested|train(?:ed|ing)|visitors?|tourists?|lending)\b/i;
/** What is a state and no flow, is always that of a year, or says itself that it is a total: 接待能力, 固定资产投资, 总投资. */
const STATES =
  /余额|存量|能力|容量|单日|日均|最[大高]|固定资产投资|总投资|总额|[现在]有|\b(?:balance|capacity|daily|total|existing|present)\b/i;

/** Whether more of it adds up year by year, so that a number for several years may be that of one or of all. */
function accumulates(name: string, quantity: Quantity): boolean {
  if (quantity.unit === undefined || quantity.per !== undefined || STATES.test(name)) return false;
  const { kind } = baseAmount(quantity);
  if (EVENTS.has(kind)) return true;
  return (kind === '人' || unitCalled(quantity.unit)?.money !== undefined) && FLOWS.test(name);
}

/** Whether the number may be meant for one year or for several: a fact without a date, a target some years ahead. */
function mayBeSeveralYears(record: PlanRecord, kind: KindName, period: Profile['period']): boolean {
  const { span } = kindNamed(kind);
  const date = span && record[span.by];
  if (span?.inPeriod !== true) return date === undefined;
  const last = typeof date === 'string' ? yearOf(date) : period?.to;
  return period !== undefined && last !== undefined && last > period.from;
}

/** The two ways to say it. */
function ways(record: PlanRecord, kind: KindName, { language }: Pick<RecordScope, 'language'>): readonly ValueFix[] {
  const field = fieldsOf(kind)['basis'];
  if (field?.type !== 'choice') return [];
  return ['cumulative', 'annual'].flatMap((value) => {
    const words = field.choices[value];
    return words ? [{ at: { record: record.id, field: 'basis' }, from: '', to: words[language], value }] : [];
  });
}

export default rule({
  id: 'P29',
  name: 'basis-unclear',
  level: 'warning',
  over: 'record',
  find: (record, scope, kind) => {
    const value = quantityIn(record, 'value');
    if (!value || !('basis' in fieldsOf(kind)) || record['basis'] !== undefined) return [];
    const name = scope.nameOf(kind, record);
    if (!accumulates(name, value) || basisOf({ name }) !== undefined) return [];
    if (!mayBeSeveralYears(record, kind, scope.profile.period)) return [];
    const params = { name, value: formatQuantity(value, scope.language) };
    return [{ at: { record: record.id, field: 'basis' }, params, choices: ways(record, kind, scope) }];
  },
  words: {
    'zh-CN': {
      title: '年度数还是累计数不清楚',
      why: '逐年累加的数，不说明是一年还是几年合计，相差好几倍。',
      bad: '到2028年接待游客4亿人次',
      good: '到2028年累计接待游客4亿人次',
      say: ({ name, value }) => `“${name}”为${value}，没有说明是年度数还是累计数。`,
    },
    en: {
      title: 'Annual or cumulative is unclear',
      why: 'What adds up year by year differs several times between one year and all of them.',
      bad: '400 million visitors by 2028',
      good: '400 million visitors by 2028, cumulative',
      say: ({ name, value }) => `“${name}” is ${value}; say whether that is per year or cumulative.`,
    },
  },
});
