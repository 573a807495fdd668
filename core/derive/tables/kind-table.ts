import { fieldsOf, kindNamed, type KindName, type Plan, type PlanRecord } from '#core/records';
import { NUMBER, fieldColumn } from './columns';
import { linesOfRecords, type Column, type Content, type TableKind } from './content';

/** Every field of a kind as a column that a template may ask for. */
export const fieldColumns = (plan: Plan, kind: KindName): readonly Column[] =>
  Object.keys(fieldsOf(kind)).map((name) => fieldColumn(plan, kind, name));

/** The table that a kind describes: a line for each record. */
export function kindContent(plan: Plan, kind: KindName, records: readonly PlanRecord[]): Content {
  const columns = kindNamed(kind).table.columns.map(([name, width]) => fieldColumn(plan, kind, name, { width }));
  return {
    columns: [NUMBER, ...columns],
    more: fieldColumns(plan, kind),
    groups: [{ lines: linesOfRecords(records) }],
  };
}

/** A kind's own table, made as the kind describes it or by a maker of its own. */
export function kindTable(
  kind: KindName,
  make: TableKind['make'] = (plan, records) => kindContent(plan, kind, records),
): TableKind {
  const { name, words } = kindNamed(kind).table;
  const hasUnits = Object.values(fieldsOf(kind)).some((field) => 'to' in field && field.to === 'organisation');
  return { name, words, kind, make, ...(hasUnits && { of: 'organisation' }) };
}
