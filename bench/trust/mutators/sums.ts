import type { FundingPart } from '#core/records';
import type { Plan } from '#core/records';
import { withFields, withNewRecord } from '../change-plan';
import { inRecords, inSentence } from '../make';
import type { Form } from '../forms';
import type { Mutant, Mutator } from '../mutator';

type Parts = readonly Pick<FundingPart, 'source' | 'year' | 'value'>[];

/** Finance with an amount and parts, of which one is raised: more than there is. */
const partRaised = (name: string, rules: readonly string[], parts: Parts): Mutator => ({
  name: `finance: ${name}`,
  rules,
  mutate: ({ plan, language }: Form) => [
    (): Mutant => {
      const purpose = language === 'en' ? 'Building the testing centre' : '检测中心建设';
      const amount = { value: '100', comparator: '=', unit: '万元' };
      const conditions = language === 'en' ? 'Projects on the list' : '列入项目清单';
      const record = { id: 'added00000', purpose, instrument: 'subsidy', amount, parts, conditions };
      const before = withNewRecord(plan, 'finance', record);
      const raised = parts.map((part, index) =>
        index === 0 ? { ...part, value: String(Number(part.value) + 30) } : part,
      );
      const after = withFields(before, 'added00000', { parts: raised });
      return { before, after, at: { record: 'added00000', fields: ['parts', 'amount'] } };
    },
  ],
});

/** A part of what there is, and nothing says where the rest comes from. */
const partLowered: Mutator = {
  name: 'project: sources short of the investment',
  rules: ['P53', 'P16'],
  mutate: ({ plan }) =>
    plan.records.project.map(({ id }) => (): Mutant => {
      const investment = { value: '7', comparator: '=', unit: '亿元' };
      const parts = (value: string) => [{ source: 'enterprise', value }];
      const before = withFields(plan, id, { investment, parts: parts('7') });
      return { before, after: withFields(before, id, { parts: parts('3') }), at: { record: id } };
    }),
};

const weights = (...values: readonly string[]) =>
  values.map((value) => ({ dimension: 'A', weight: { value, comparator: '=', unit: '%' } }));

/** The same for a project's investment by source. */
const sourceBroken: Mutator = {
  name: 'project: sources beyond the investment',
  rules: ['P16', 'P14'],
  mutate: ({ plan }) =>
    plan.records.project.map(({ id }) => (): Mutant => {
      const part = (source: string, value: string) => ({ source, value });
      const investment = { value: '7', comparator: '=', unit: '亿元' };
      const before = withFields(plan, id, { investment, parts: [part('city', '3'), part('enterprise', '4')] });
      const after = withFields(before, id, { parts: [part('city', '3'), part('enterprise', '6')] });
      return { before, after, at: { record: id, fields: ['parts', 'investment'] } };
    }),
};

/** Values of single years that do not lead to the target. */
const yearly = (name: string, values: (end: number) => readonly number[]): Mutator =>
  inRecords(name, ['P28'], 'target', ({ value, yearValues }, { profile: { period } }) => {
    if (!value?.unit || !period || period.to - period.from < 2 || yearValues || value.unit === '%') return undefined;
    const end = Number(value.value);
    const rows = (factors: readonly number[]) =>
      factors.map((factor, index) => ({
        year: String(period.to - factors.length + 1 + index),
        value: { ...value, value: String(Number((end * factor).toPrecision(4))) },
      }));
    return {
      before: { deadline: String(period.to), yearValues: rows([0.5, 0.75, 1]) },
      after: { yearValues: rows(values(end)) },
      fields: ['yearValues', 'value'],
    };
  });

const count = (value: number, unit: string) => ({ value: String(value), comparator: '=', unit });

/** How many a list says it has, changed by one. */
const declared = (by: number): Mutator =>
  inRecords(`list: declared count ${by > 0 ? '+' : '−'}1`, ['P19'], 'list', ({ entries, declared }) =>
    entries && entries.length > 1
      ? {
          before: { declared: count(entries.length, declared?.unit ?? '个') },
          after: { declared: count(entries.length + by, declared?.unit ?? '个') },
          fields: ['declared', 'entries'],
        }
      : undefined,
  );

const entryDropped: Mutator = inRecords(
  'list: one entry dropped',
  ['P19'],
  'list',
  ({ entries, declared }, plan: Plan) =>
    entries && entries.length > 1
      ? {
          before: { declared: count(entries.length, declared?.unit ?? (plan.language === 'en' ? '' : '个')) },
          after: { entries: entries.slice(1) },
          fields: ['declared', 'entries'],
        }
      : undefined,
);

/** Sums, shares and counts that do not come out. */
export const sumMutators: readonly Mutator[] = [
  partRaised('one part raised', ['P14', 'P15', 'P16'], [{ value: '60' }, { value: '40' }]),
  partRaised(
    'one source raised',
    ['P16', 'P14'],
    [
      { source: 'city', value: '60' },
      { source: 'enterprise', value: '40' },
    ],
  ),
  partRaised(
    'one year raised',
    ['P15', 'P14'],
    [
      { year: 2018, value: '60' },
      { year: 2019, value: '40' },
    ],
  ),
  sourceBroken,
  yearly('target: yearly values fall and rise', () => [0.8, 0.6, 1]),
  yearly('target: last year is not the target', () => [0.5, 0.75, 0.9]),
  partLowered,
  inRecords('scheme: weights that are not 100 %', ['R09'], 'scheme', () => ({
    before: { criteria: weights('40', '30', '30') },
    after: { criteria: weights('40', '30', '20') },
  })),
  declared(1),
  declared(-1),
  entryDropped,
  inSentence('shares that are not 100 %', ['P17'], {
    'zh-CN': ['三类用途分别占50%、30%、20%。', '三类用途分别占50%、30%、30%。'],
    en: ['The three uses take shares of 50%, 30% and 20%.', 'The three uses take shares of 50%, 30% and 30%.'],
  }),
  inSentence('a count before a list of one more', ['P19'], {
    'zh-CN': [
      '重点抓好以下三项工作：一是完善标准，二是培育品牌，三是拓展市场。',
      '重点抓好以下四项工作：一是完善标准，二是培育品牌，三是拓展市场。',
    ],
    en: [
      'Three tasks come first: (1) standards, (2) brands and (3) markets.',
      'Four tasks come first: (1) standards, (2) brands and (3) markets.',
    ],
  }),
  inSentence('a growth rate that does not fit', ['P24'], {
    'zh-CN': [
      '协作加工产值由2015年的10亿元增至2020年的20亿元，年均增长14.9%。',
      '协作加工产值由2015年的10亿元增至2020年的20亿元，年均增长8%。',
    ],
    en: [
      'Outsourced processing rises from 10 billion yuan in 2015 to 20 billion yuan in 2020, growing 14.9% a year.',
      'Outsourced processing rises from 10 billion yuan in 2015 to 20 billion yuan in 2020, growing 8% a year.',
    ],
  }),
];
