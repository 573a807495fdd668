import { KIND_NAMES, noRecords, type KindName, type Plan } from '#core/records';
import { SCHEMA, type Words } from '#core/model';
import { MORE_TABLE_WORDS } from '#core/words';
import { allColumns } from './choose-columns';
import type { TableKind } from './content';
import { finance } from './finance';
import { indicators } from './indicators';
import { kindTable } from './kind-table';
import { milestones } from './milestones';
import { performance } from './performance';
import { projects } from './projects';
import { ROWS_TABLES } from './rows-table';
import { tasks, tasksByUnit } from './tasks';

/** The kinds whose table is more than a line a record and a column a field. */
const MAKERS: Readonly<Partial<Record<KindName, TableKind['make']>>> = {
  target: indicators,
  measure: tasks,
  milestone: milestones,
  project: projects,
  finance,
};

/** Further tables of a kind. */
const MORE: readonly TableKind[] = [
  { name: 'performance', words: MORE_TABLE_WORDS.performance, kind: 'target', of: 'organisation', make: performance },
  { name: 'tasks-by-unit', words: MORE_TABLE_WORDS['tasks-by-unit'], kind: 'measure', make: tasksByUnit },
];

/** Every table that can be made from records: the table of each kind, further ones, and the rows within records. */
export const TABLES: readonly TableKind[] = [
  ...KIND_NAMES.flatMap((kind) => [kindTable(kind, MAKERS[kind]), ...MORE.filter((table) => table.kind === kind)]),
  ...ROWS_TABLES,
];

export const TABLE_NAMES: readonly string[] = TABLES.map(({ name }) => name);

const byName: ReadonlyMap<string, TableKind> = new Map(TABLES.map((table) => [table.name, table]));

/** The table that files call so; undefined for one that a newer program knows. */
export const tableNamed = (name: string): TableKind | undefined => byName.get(name);

const BLANK: Plan = {
  schema: SCHEMA,
  id: 'blank',
  language: 'zh-CN',
  profile: { title: '' },
  demands: { template: '', version: 1, sections: [] },
  sections: [],
  records: noRecords,
  threads: [],
  waivers: [],
};

/** The columns that a template may ask for, and how they are headed; a table that nobody knows has none. */
export function tableColumns(name: string): readonly { readonly id: string; readonly words: Words }[] {
  const table = tableNamed(name);
  return table ? allColumns(table.make(BLANK, [])).map(({ id, words }) => ({ id, words })) : [];
}
