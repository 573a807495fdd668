import type { Plan, PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import type { Table } from '../table';
import { counter, shows, simpleTable, type Column } from './simple-table';

/** The talent 人才工作表. */
export function talent(plan: Plan): Table {
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
