import type { Block, Section, SectionId } from '#core/model';
import { FUNDING_SOURCES, type Finance, type Measure, type Plan, type Project } from '#core/records';
import { largePlan } from './large-plan';

/** What the largest real plans hold (60 pages of text) and, with 700 projects and 3,000 sums of money, the lists beside them. */
export const SIZES = { target: 60, measure: 150, project: 700, finance: 3000 } as const;

/** The sections that hold the two long tables. */
const TABLES: Readonly<Record<'projects' | 'finance', SectionId>> = {
  projects: 'sprojects0',
  finance: 'sfinance00',
};

/** What those sections are called. */
export const TABLE_HEADINGS = { projects: '列出全部项目', finance: '列出全部资金' } as const;

const YEARS = [2026, 2027, 2028] as const;
const id = (kind: string, index: number): string => `${kind}${String(index).padStart(10 - kind.length, '0')}`;
const organisation = (index: number): string => id('o', index % 40);

const project = (index: number): Project => ({
  id: id('project', index),
  name: `第${String(index + 1)}个重点项目`,
  content: '新建厂房、研发中心和展示中心，购置设备并配套基础设施。',
  location: '自流井区',
  start: '2026',
  end: '2028',
  investment: { value: String(1000 + index), comparator: '=', unit: '万元' },
  lead: organisation(index),
});

const finance = (index: number): Finance => ({
  id: id('money', index),
  purpose: `第${String(index + 1)}项资金`,
  instrument: 'subsidy',
  amount: { value: '300', comparator: '=', unit: '万元' },
  parts: YEARS.map((year, at) => ({ source: FUNDING_SOURCES[(index + at) % 4] ?? 'city', year, value: '100' })),
  lead: organisation(index),
});

const measureBlock = (index: number): Block => ({
  type: 'measure',
  id: id('m', index),
  children: [
    { type: 'measure-title', id: id('mt', index), children: [{ text: `推进第${String(index)}项任务` }] },
    {
      type: 'paragraph',
      id: id('mp', index),
      children: [{ text: '明确责任，按季调度，确保按期完成并形成可检验的成果。' }],
    },
  ],
});

const tableSection = (name: keyof typeof TABLES): Section => ({
  id: TABLES[name],
  heading: TABLE_HEADINGS[name],
  prose: [
    { type: 'paragraph', id: `${name.slice(0, 4)}para00`.slice(0, 10), children: [{ text: '' }] },
    { type: 'generated-table', id: `${name.slice(0, 4)}table0`.slice(0, 10), table: name, children: [{ text: '' }] },
  ],
  sections: [],
});

/** A plan of `SIZES`, with its longest tables in the text. */
export function fullPlan(): Plan {
  const plan = largePlan({ blocks: 480, sections: 8 });
  const written = plan.records.measure.length;
  const more = Array.from({ length: SIZES.measure - written }, (_, index) => written + index);
  const measures = more.map((index): Measure => ({ id: id('m', index), lead: organisation(index), due: '2028' }));
  const [first, ...rest] = plan.sections;
  if (!first) throw new Error('a plan without sections');
  return {
    ...plan,
    sections: [
      { ...first, prose: [...first.prose, ...more.map(measureBlock)] },
      ...rest,
      tableSection('projects'),
      tableSection('finance'),
    ],
    records: {
      ...plan.records,
      measure: [...plan.records.measure, ...measures],
      project: Array.from({ length: SIZES.project }, (_, index) => project(index)),
      finance: Array.from({ length: SIZES.finance }, (_, index) => finance(index)),
    },
  };
}
