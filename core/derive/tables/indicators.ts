import { formatDate, formatNumber, formatUnit, type Quantity } from '#core/model';
import { recordName } from '../field-text';
import type { Plan, Target } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import type { Table } from '../table';
import { counter, shows, simpleTable, type Column } from './simple-table';

function baselineText(plan: Plan, target: Target): string {
  if (!target.baseline) return '';
  const year = target.baselineYear === undefined ? '' : formatDate(target.baselineYear, plan.language);
  const value = formatNumber(target.baseline, plan.language);
  return year === '' ? value : plan.language === 'zh-CN' ? `${value}（${year}）` : `${value} (${year})`;
}

/** The indicators 主要指标表: baseline and target of each, in its unit. */
export function indicators(plan: Plan): Table {
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
