import { countOf } from '#core/model';
import {
  fieldsOf,
  findRecord,
  recordsOf,
  rowsIn,
  type Plan,
  type PlanRecord,
  type Row,
  type RowsField,
} from '#core/records';
import { recordName } from '../field-text';
import { rowLine } from '../rows-text';
import { computedKind, type Args } from './computed';
import { counterOf } from './counter';
import { heldKinds } from './filter';
import { allRecords } from './grounds';

interface Asked {
  readonly record: PlanRecord;
  readonly field: RowsField;
  readonly rows: readonly Row[];
}

function askedBy(plan: Plan, args: Args): Asked | undefined {
  const found = findRecord(plan, args['record'] ?? '');
  const name = args['field'] ?? '';
  const field = found && fieldsOf(found.kind)[name];
  return found && field?.type === 'rows'
    ? { record: found.record, field, rows: rowsIn(found.record, name) }
    : undefined;
}

/** How many rows a record holds: the entries of a list, the steps of a scheme. */
export const rowCount = computedKind({
  name: 'row-count',
  words: { 'zh-CN': '条目数', en: 'Number of entries' },
  ground: () => allRecords,
  offers: (plan) =>
    heldKinds(plan).flatMap((kind) =>
      Object.entries(fieldsOf(kind)).flatMap(([field, { type }]) =>
        type === 'rows'
          ? recordsOf(plan, kind)
              .filter((record) => record[field] !== undefined)
              .map((record) => ({ record: record.id, field }))
          : [],
      ),
    ),
  label: (plan, args, language) => {
    const found = findRecord(plan, args['record'] ?? '');
    if (!found) return '';
    const name = recordName(plan, found.kind, found.record);
    const field = fieldsOf(found.kind)[args['field'] ?? '']?.words[language] ?? '';
    return language === 'zh-CN' ? `${name}${field}数` : `Number of ${field.toLowerCase()}: ${name}`;
  },
  compute: (plan, args) => {
    const asked = askedBy(plan, args);
    if (!asked) return 'gone';
    const { record, field, rows } = asked;
    if (rows.length === 0) return undefined;
    return {
      quantities: [countOf(rows.length).value],
      counter: counterOf('个', field.row.en),
      explain: () => ({
        parts: rows.map((row) => ({
          record: record.id,
          name: rowLine(field, row, plan.language),
        })),
      }),
    };
  },
});
