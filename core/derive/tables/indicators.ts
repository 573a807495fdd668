import { formatDate, formatNumber, formatQuantity, formatUnit, type Quantity, type Words } from '#core/model';
import { isQuantity, quantityIn, rowsIn, type Plan, type PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { NUMBER, fieldColumn } from './columns';
import type { Column, ColumnGroup, Content, Line } from './content';
import { fieldColumns } from './kind-table';

/** A value beside the target's: its number alone where the column 单位 says its unit. */
function numberBeside(plan: Plan, target: PlanRecord, quantity: Quantity | undefined): string {
  if (!quantity) return '';
  const { language } = plan;
  const value = quantityIn(target, 'value');
  const isSameUnit = value && formatUnit(value, language) === formatUnit(quantity, language);
  return isSameUnit ? formatNumber(quantity, language) : formatQuantity(quantity, language);
}

function baselineText(plan: Plan, { record }: Line): string {
  const value = numberBeside(plan, record, quantityIn(record, 'baseline'));
  const date = record['baselineYear'];
  if (value === '' || typeof date !== 'string') return value;
  const year = formatDate(date, plan.language);
  return plan.language === 'zh-CN' ? `${value}（${year}）` : `${value} (${year})`;
}

function goalText(plan: Plan, { record }: Line): string {
  const value = quantityIn(record, 'value');
  const grade = record['grade'];
  return value ? formatNumber(value, plan.language) : typeof grade === 'string' ? grade : '';
}

const yearsOf = (target: PlanRecord): readonly string[] =>
  rowsIn(target, 'yearValues').flatMap(({ year }) => (typeof year === 'string' ? [year] : []));

function yearColumn(plan: Plan, year: string): Column {
  const say = (language: 'zh-CN' | 'en'): string => formatDate(year, language);
  const words: Words = { 'zh-CN': say('zh-CN'), en: say('en') };
  return {
    id: `year ${year}`,
    words,
    width: 9,
    align: 'center',
    field: 'yearValues',
    text: ({ record }) => {
      const value = rowsIn(record, 'yearValues').find((row) => row['year'] === year)?.['value'];
      return numberBeside(plan, record, isQuantity(value) ? value : undefined);
    },
  };
}

/** The values of each year that some target has. */
const yearValues = (plan: Plan, targets: readonly PlanRecord[]): ColumnGroup => ({
  id: 'yearValues',
  words: COLUMN_WORDS.yearly,
  columns: [...new Set(targets.flatMap(yearsOf))].sort().map((year) => yearColumn(plan, year)),
});

/** Targets of one category after each other, categories in the order in which they come first. */
function byCategory(targets: readonly PlanRecord[]): readonly Line[] {
  const categories = [...new Set(targets.map((target) => target['category']))];
  return categories.flatMap((category) =>
    targets.filter((target) => target['category'] === category).map((record) => ({ record })),
  );
}

/** The indicators 主要指标表: baseline, target and yearly values of each, in its unit. */
export function indicators(plan: Plan, targets: readonly PlanRecord[]): Content {
  const shows = (name: string, width: number): Column => fieldColumn(plan, 'target', name, { width });
  const centred = { align: 'center', field: 'value' } as const;
  return {
    columns: [
      { ...shows('category', 11), joins: true, ifFilled: true },
      NUMBER,
      fieldColumn(plan, 'target', 'name', { width: 23, words: COLUMN_WORDS.indicator }),
      {
        ...{ id: 'unit', words: COLUMN_WORDS.unit, width: 11, ...centred },
        text: ({ record }) => {
          const value = quantityIn(record, 'value');
          return value ? formatUnit(value, plan.language) : '';
        },
      },
      {
        ...{ id: 'baseline', words: COLUMN_WORDS.baseline, width: 17, align: 'center', field: 'baseline' },
        text: (line) => baselineText(plan, line),
      },
      { ...{ id: 'value', words: COLUMN_WORDS.goal, width: 15, ...centred }, text: (line) => goalText(plan, line) },
      yearValues(plan, targets),
      shows('deadline', 11),
      { ...shows('basis', 9), ifFilled: true },
      shows('nature', 10),
      shows('owner', 16),
    ],
    more: fieldColumns(plan, 'target'),
    groups: [{ lines: byCategory(targets) }],
  };
}
