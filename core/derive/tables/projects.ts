import { yearOf } from '#core/model';
import type { Plan, PlanRecord } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import type { Table } from '../table';
import { counter, shows, simpleTable, type Column } from './simple-table';

/** The projects 重点项目表. */
export function projects(plan: Plan): Table {
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
