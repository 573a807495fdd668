import { firstDay, formatDate, lastDay, yearOf, type PlanDate } from '#core/model';
import type { Plan, PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { kindContent } from './kind-table';
import { linesOfRecords, type Content } from './content';

const dateOf = ({ date }: PlanRecord): PlanDate | undefined => (typeof date === 'string' ? date : undefined);
/** A year or half a year: no quarter can be told. */
const isCoarse = (date: PlanDate): boolean => /^\d{4}(?:-H[12])?$/.test(date);

/** The quarter that a date lies in, as a date. */
const quarterOf = (date: PlanDate): PlanDate =>
  `${String(yearOf(date))}-Q${String(Math.ceil(Number(firstDay(date).slice(5, 7)) / 3))}`;

/** The calendar 节点进度表: in the order of their dates, under each quarter or, where a date is not so exact, each year. */
export function milestones(plan: Plan, records: readonly PlanRecord[]): Content {
  const content = kindContent(plan, 'milestone', records);
  const dated = records.filter((record) => dateOf(record) !== undefined);
  const keyOf = (record: PlanRecord): string => lastDay(dateOf(record) ?? '');
  const sorted = [...dated].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : Number(keyOf(one) > keyOf(other))));
  const byQuarter = sorted.every((record) => !isCoarse(dateOf(record) ?? ''));
  const periodOf = (record: PlanRecord): string => {
    const date = dateOf(record);
    if (date === undefined) return COLUMN_WORDS.noDate[plan.language];
    return formatDate(byQuarter ? quarterOf(date) : String(yearOf(date)), plan.language);
  };
  const all = [...sorted, ...records.filter((record) => dateOf(record) === undefined)];
  const periods = [...new Set(all.map(periodOf))];
  return {
    ...content,
    groups: periods.map((title) => ({
      title,
      lines: linesOfRecords(all.filter((record) => periodOf(record) === title)),
    })),
  };
}
