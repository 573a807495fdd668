import type { RecordId } from '#core/model';
import { linkedIds, type Plan, type PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { recordName, shortNameOf } from '../field-text';
import { measureTitles } from '../measure-titles';
import { measuresInText } from '../measures';
import { numberPlan } from '../numbering';
import { NUMBER, fieldColumn } from './columns';
import { linesOfRecords, type Column, type Content, type LineGroup } from './content';
import { fieldColumns } from './kind-table';

/**
 * The number of a task as it can stand alone. English numbers are whole (2.1.3); a Chinese one is told apart from
 * the same number in the next group by the number of its section: （一）1.
 */
export function taskLabel(plan: Plan, measure: RecordId): string {
  const numbers = numberPlan(plan);
  const own = numbers.get(measure)?.label ?? '';
  const section = numbers.get(measuresInText(plan).get(measure)?.section.id ?? '');
  return plan.language === 'zh-CN' && section && section.level > 1 ? section.label + own : own;
}

/** A task as it is called where it stands alone: its number and its title. */
export function taskName(plan: Plan, measure: PlanRecord): string {
  const label = taskLabel(plan, measure.id);
  return `${label}${label !== '' && plan.language === 'en' ? ' ' : ''}${recordName(plan, 'measure', measure)}`;
}

const taskColumn = (plan: Plan): Column => ({
  id: 'title',
  words: COLUMN_WORDS.task,
  width: 33,
  align: 'left',
  field: 'title',
  text: ({ record }) => taskName(plan, record),
});

/** The measures in the order of the text, then those not in the text. */
function inReadingOrder(plan: Plan, records: readonly PlanRecord[]): readonly PlanRecord[] {
  const places = new Map([...measuresInText(plan).keys()].map((id, place) => [id, place]));
  const placeOf = ({ id }: PlanRecord): number => places.get(id) ?? places.size;
  return [...records].sort((one, other) => placeOf(one) - placeOf(other));
}

function content(plan: Plan, columns: readonly Column[], groups: readonly LineGroup[]): Content {
  return {
    columns: [NUMBER, ...columns],
    more: fieldColumns(plan, 'measure'),
    groups,
    readings: [measureTitles, numberPlan],
  };
}

const columnsOf = (plan: Plan): readonly Column[] => [
  taskColumn(plan),
  fieldColumn(plan, 'measure', 'targets', { width: 18 }),
  fieldColumn(plan, 'measure', 'lead', { width: 15 }),
  fieldColumn(plan, 'measure', 'cooperating', { width: 17, align: 'left' }),
  fieldColumn(plan, 'measure', 'due', { width: 12, words: COLUMN_WORDS.deadline }),
];

/** The task division 任务分工表: measures in the order and with the numbers of the text, then those not in the text. */
export const tasks = (plan: Plan, records: readonly PlanRecord[]): Content =>
  content(plan, columnsOf(plan), [{ lines: linesOfRecords(inReadingOrder(plan, records)) }]);

/** The same tasks under the unit that leads them, in the order in which units first lead one. */
export function tasksByUnit(plan: Plan, records: readonly PlanRecord[]): Content {
  const ordered = inReadingOrder(plan, records);
  const leadOf = (measure: PlanRecord): string => linkedIds(measure, 'lead')[0] ?? '';
  const leads = [...new Set(ordered.map(leadOf))].sort((one, other) => Number(one === '') - Number(other === ''));
  return content(
    plan,
    columnsOf(plan).filter(({ id }) => id !== 'lead'),
    leads.map((lead) => ({
      title: lead === '' ? COLUMN_WORDS.noLead[plan.language] : shortNameOf(plan, lead),
      lines: linesOfRecords(ordered.filter((measure) => leadOf(measure) === lead)),
    })),
  );
}
