import type { RecordId } from '#core/model';
import type { Plan, PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { recordName } from '../field-text';
import { measuresInText } from '../measures';
import { numberPlan } from '../numbering';
import type { Table } from '../table';
import { counter, shows, simpleTable, type Column } from './simple-table';

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
export function tasks(plan: Plan): Table {
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
