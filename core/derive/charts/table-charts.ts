import type { GeneratedTable } from '#core/model';
import { kindNamed, recordsOf, type Plan, type PlanRecord } from '#core/records';
import { tableNamed } from '../tables/registry';
import { unitParts } from '../unit-parts';
import type { Chart } from './chart';
import { fundingCharts } from './funding-charts';
import { pathCharts } from './path-charts';

/** The records that the one table of a kind shows: all, or those that a unit has a part in; none in any other table. */
function recordsIn(plan: Plan, { table, of }: Pick<GeneratedTable, 'table' | 'of'>): readonly PlanRecord[] {
  const known = tableNamed(table);
  if (!known || kindNamed(known.kind).table.name !== table) return [];
  if (of === undefined) return recordsOf(plan, known.kind);
  return (unitParts(plan, of).get(known.kind) ?? []).flatMap(({ records }) => records);
}

/**
 * The charts of what a generated table shows, and of nothing else: where records go from a baseline to a target their
 * paths, where they have money its years and sources. Empty where nothing can be compared.
 */
export function chartsOfTable(plan: Plan, table: Pick<GeneratedTable, 'table' | 'of'>): readonly Chart[] {
  const kind = tableNamed(table.table)?.kind;
  if (!kind) return [];
  const records = recordsIn(plan, table);
  return [...pathCharts(plan, kind, records), ...fundingCharts(plan, kind, records)];
}
