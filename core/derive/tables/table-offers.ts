import type { RecordId } from '#core/model';
import { recordsOf, rowsIn, type Plan } from '#core/records';
import { kindsInUse } from '../kinds-in-use';
import { generateTable } from './generate-table';
import { TABLES } from './registry';
import type { TableKind } from './content';

/** A table that can be put into a plan. */
export interface TableOffer {
  readonly table: string;
  /** What it is narrowed to. */
  readonly of?: RecordId;
  readonly title: string;
  readonly hasRows: boolean;
}

const offer = (plan: Plan, { name, words }: TableKind): TableOffer => ({
  table: name,
  title: words[plan.language],
  hasRows: generateTable(plan, name).body.length > 0,
});

/** The rows of all records, and where several have some, those of each. */
function rowsOffers(plan: Plan, kind: TableKind, field: string): readonly TableOffer[] {
  const filled = recordsOf(plan, kind.kind).filter((record) => rowsIn(record, field).length > 0);
  if (filled.length === 0) return [];
  const single = filled.map((record): TableOffer => ({
    table: kind.name,
    of: record.id,
    title: kind.title?.(plan, record) ?? kind.words[plan.language],
    hasRows: true,
  }));
  return [offer(plan, kind), ...(single.length > 1 ? single : [])];
}

/** The tables that can be put into this plan: those of the kinds that it works with, and rows where there are some. */
export function tableOffers(plan: Plan): readonly TableOffer[] {
  const kinds = kindsInUse(plan);
  return TABLES.filter(({ kind }) => kinds.includes(kind)).flatMap((kind) =>
    kind.rows === undefined ? [offer(plan, kind)] : rowsOffers(plan, kind, kind.rows),
  );
}
