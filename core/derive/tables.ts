import {
  formatDate,
  formatNumber,
  formatUnit,
  yearOf,
  type Quantity,
  type RecordId,
  type TableName,
  type Words,
} from '#core/model';
import type { Finance, KindName, Plan, PlanRecord, Target } from '#core/records';
import { COLUMN_WORDS, FUNDING_SOURCE_WORDS, TABLE_TITLES } from '#core/words';
import { fieldText, recordName } from './field-text';
import { financeTotals, type FinanceRow } from './finance';
import { measuresInText } from './measures';
import { numberPlan } from './numbering';
import type { Cell, Table } from './table';

/** A column of a table with one row a record. */
interface Column<R> {
  readonly words: Words;
  readonly width: number;
  readonly field?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly text: (record: R, index: number) => string;
}

function simpleTable<R extends { readonly id: RecordId }>(
  plan: Plan,
  name: TableName,
  columns: readonly Column<R>[],
  records: readonly R[],
): Table {
  return {
    name,
    title: TABLE_TITLES[name][plan.language],
    widths: columns.map((column) => column.width),
    head: [columns.map((column): Cell => ({ text: column.words[plan.language], align: 'center' }))],
    body: records.map((record, index) =>
      columns.map((column): Cell => {
        const cell = { text: column.text(record, index), align: column.align ?? 'left' };
        return column.field === undefined ? cell : { ...cell, of: { record: record.id, field: column.field } };
      }),
    ),
    foot: [],
  };
}

/** A column that shows a field as references show it. */
const shows = <R extends PlanRecord>(
  plan: Plan,
  kind: KindName,
  field: string,
  words: Words,
  width: number,
  align: 'left' | 'center' = 'center',
): Column<R> => ({
  words,
  width,
  field,
  align,
  text: (record) => fieldText(plan, kind, record, field),
});

const counter = {
  words: COLUMN_WORDS.number,
  width: 5,
  align: 'center',
  text: (_: unknown, index: number) => String(index + 1),
} as const;

function baselineText(plan: Plan, target: Target): string {
  if (!target.baseline) return '';
  const year = target.baselineYear === undefined ? '' : formatDate(target.baselineYear, plan.language);
  const value = formatNumber(target.baseline, plan.language);
  return year === '' ? value : plan.language === 'zh-CN' ? `${value}（${year}）` : `${value} (${year})`;
}

function indicators(plan: Plan): Table {
  const number = (quantity: Quantity | undefined): string => (quantity ? formatNumber(quantity, plan.language) : '');
  const columns: readonly Column<Target>[] = [
    counter,
    { words: COLUMN_WORDS.indicator, width: 23, field: 'name', text: (target) => recordName(plan, 'target', target) },
    {
      words: COLUMN_WORDS.unit,
      width: 11,
      field: 'value',
      align: 'center',
      text: (target) => (target.value ? formatUnit(target.value, plan.language) : ''),
    },
    {
      words: COLUMN_WORDS.baseline,
      width: 17,
      field: 'baseline',
      align: 'center',
      text: (target) => baselineText(plan, target),
    },
    {
      words: COLUMN_WORDS.goal,
      width: 15,
      field: 'value',
      align: 'center',
      text: (target) => number(target.value) || (target.grade ?? ''),
    },
    shows(plan, 'target', 'deadline', COLUMN_WORDS.deadline, 11),
    shows(plan, 'target', 'nature', COLUMN_WORDS.nature, 10),
    shows(plan, 'target', 'owner', COLUMN_WORDS.owner, 16),
  ];
  return simpleTable(plan, 'indicators', columns, plan.records.target);
}

/**
 * The number of a task as it can stand alone. English numbers are whole (2.1.3); a Chinese one is told apart from
 * the same number in the next group by the number of its section: （一）1.
 */
function taskLabel(plan: Plan, measure: RecordId): string {
  const numbers = numberPlan(plan);
  const own = numbers.get(measure)?.label ?? '';
  const section = numbers.get(measuresInText(plan).get(measure)?.section.id ?? '');
  return plan.language === 'zh-CN' && section && section.level > 1 ? section.label + own : own;
}

/** The task division: measures in the order and with the numbers of the text, then those not in the text. */
function tasks(plan: Plan): Table {
  const inText = measuresInText(plan);
  const byId = new Map(plan.records.measure.map((measure) => [measure.id, measure]));
  const placed = [...inText.keys()].flatMap((id) => byId.get(id) ?? []);
  const rows = [...placed, ...plan.records.measure.filter((measure) => !inText.has(measure.id))];
  const columns: readonly Column<PlanRecord>[] = [
    counter,
    {
      words: COLUMN_WORDS.task,
      width: 33,
      field: 'title',
      text: (measure) => {
        const label = taskLabel(plan, measure.id);
        return `${label}${label !== '' && plan.language === 'en' ? ' ' : ''}${recordName(plan, 'measure', measure)}`;
      },
    },
    shows(plan, 'measure', 'targets', COLUMN_WORDS.contribution, 18, 'left'),
    shows(plan, 'measure', 'lead', COLUMN_WORDS.lead, 15),
    shows(plan, 'measure', 'cooperating', COLUMN_WORDS.cooperating, 17, 'left'),
    shows(plan, 'measure', 'due', COLUMN_WORDS.deadline, 12),
  ];
  return simpleTable(plan, 'tasks', columns, rows);
}

function projects(plan: Plan): Table {
  const years = (project: PlanRecord): string =>
    [project['start'], project['end']]
      .map((date) => (typeof date === 'string' ? String(yearOf(date)) : ''))
      .filter((year, index, all) => year !== '' && all.indexOf(year) === index)
      .join(plan.language === 'zh-CN' ? '—' : '–');
  const columns: readonly Column<PlanRecord>[] = [
    counter,
    shows(plan, 'project', 'name', COLUMN_WORDS.project, 20, 'left'),
    shows(plan, 'project', 'content', COLUMN_WORDS.content, 30, 'left'),
    shows(plan, 'project', 'location', COLUMN_WORDS.location, 11),
    { words: COLUMN_WORDS.years, width: 11, field: 'end', align: 'center', text: years },
    shows(plan, 'project', 'investment', COLUMN_WORDS.investment, 11),
    shows(plan, 'project', 'lead', COLUMN_WORDS.lead, 14),
  ];
  return simpleTable(plan, 'projects', columns, plan.records.project);
}

function finance(plan: Plan): Table {
  const { sources, years, rows, sums } = financeTotals(plan);
  const { language } = plan;
  const say = (words: Words): string => words[language];
  const oneUnit = sums.length === 1 ? sums[0]?.total : undefined;
  const sourceName = (source: (typeof sources)[number]): string =>
    say(source === 'unspecified' ? COLUMN_WORDS.unspecified : FUNDING_SOURCE_WORDS[source]);
  const yearName = (year: (typeof years)[number]): string =>
    year === 'unspecified' ? say(COLUMN_WORDS.unspecified) : String(year);
  const number = (value: string | undefined, unit: string | undefined): string =>
    value === undefined ? '' : formatNumber({ value, comparator: '=', ...(unit !== undefined && { unit }) }, language);
  const amounts = (row: FinanceRow, of?: Cell['of']): readonly Cell[] => {
    const unit = row.total.unit;
    const total = number(row.total.value, unit);
    const named = oneUnit ? total : `${total}${language === 'en' ? ' ' : ''}${formatUnit(row.total, language)}`;
    const texts = [
      named,
      ...sources.map((source) => number(row.bySource.get(source), unit)),
      ...years.map((year) => number(row.byYear.get(year), unit)),
    ];
    return texts.map((text): Cell => ({ text, align: 'right', ...(of && { of }) }));
  };
  const numberColumns = 1 + sources.length + years.length;
  const group = (words: Words, count: number): readonly Cell[] =>
    count === 0 ? [] : [{ text: say(words), columns: count, align: 'center' }];
  const unitName = oneUnit && oneUnit.unit !== undefined ? formatUnit(oneUnit, language) : '';
  return {
    name: 'finance',
    title: say(TABLE_TITLES.finance),
    ...(unitName !== '' && { note: language === 'zh-CN' ? `单位：${unitName}` : `Unit: ${unitName}` }),
    widths: [5, 22, 13, ...Array.from({ length: numberColumns }, () => 60 / numberColumns)],
    head: [
      [
        { text: say(COLUMN_WORDS.number), rows: 2, align: 'center' },
        { text: say(COLUMN_WORDS.purpose), rows: 2, align: 'center' },
        { text: say(COLUMN_WORDS.lead), rows: 2, align: 'center' },
        { text: say(COLUMN_WORDS.total), rows: 2, align: 'center' },
        ...group(COLUMN_WORDS.bySource, sources.length),
        ...group(COLUMN_WORDS.byYear, years.length),
      ],
      [...sources.map(sourceName), ...years.map(yearName)].map((text): Cell => ({ text, align: 'center' })),
    ],
    body: rows.map(({ record, row }, index) => [
      { text: String(index + 1), align: 'center' },
      { text: recordName(plan, 'finance', record), of: { record: record.id, field: 'purpose' } },
      { text: fieldText(plan, 'finance', record, 'lead'), align: 'center', of: { record: record.id, field: 'lead' } },
      ...amounts(row, { record: record.id, field: amountField(record) }),
    ]),
    foot: sums.map((sum) => [{ text: say(COLUMN_WORDS.sumRow), columns: 3, align: 'center' }, ...amounts(sum)]),
  };
}

const amountField = (record: Finance): string => (record.parts?.length ? 'parts' : 'amount');

function talent(plan: Plan): Table {
  const columns: readonly Column<PlanRecord>[] = [
    counter,
    shows(plan, 'talent', 'name', COLUMN_WORDS.programme, 28, 'left'),
    shows(plan, 'talent', 'type', COLUMN_WORDS.type, 8),
    shows(plan, 'talent', 'group', COLUMN_WORDS.group, 17),
    shows(plan, 'talent', 'count', COLUMN_WORDS.count, 10),
    shows(plan, 'talent', 'due', COLUMN_WORDS.by, 10),
    shows(plan, 'talent', 'partners', COLUMN_WORDS.partners, 18, 'left'),
    shows(plan, 'talent', 'lead', COLUMN_WORDS.lead, 14),
  ];
  return simpleTable(plan, 'talent', columns, plan.records.talent);
}

const MAKERS: Readonly<Record<TableName, (plan: Plan) => Table>> = { indicators, tasks, projects, finance, talent };

/** Makes a table from the plan's records; without records it has its head and no rows. */
export const generateTable = (plan: Plan, name: TableName): Table => MAKERS[name](plan);
