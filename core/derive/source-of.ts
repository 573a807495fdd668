import type { FieldRef } from '#core/model';
import { fieldsOf, findRecord, type KindName, type Plan, type PlanRecord } from '#core/records';
import { fieldText } from './field-text';

/** Where a value comes from: what the record calls that (数据来源, 基期来源, 出处; none for where the record itself was taken from), and what it says. */
export interface SourceOf {
  readonly label?: string;
  readonly text: string;
}

/** The quantity field that a field shows, or in whose place it may stand; undefined for what is no value. */
function valueField(kind: KindName, name: string): string | undefined {
  const fields = Object.entries(fieldsOf(kind));
  return fields.find(([field, { type, instead }]) => type === 'quantity' && (field === name || instead === name))?.[0];
}

const textIn = (record: PlanRecord, name: string): string => {
  const value = record[name];
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * Says where the value that a reference shows comes from: by the field of its record that says so, else by the source
 * that the record as a whole was taken from, unless the value was assumed. Undefined for names, dates and units, and
 * where nothing is said.
 */
export function sourceOf(plan: Plan, { record: id, field }: Pick<FieldRef, 'record' | 'field'>): SourceOf | undefined {
  const found = findRecord(plan, id);
  if (!found) return undefined;
  const { kind, record } = found;
  const value = valueField(kind, field);
  if (value === undefined || fieldText(plan, kind, record, field) === '') return undefined;
  for (const [name, described] of Object.entries(fieldsOf(kind))) {
    const text = described.type === 'text' && described.sourceOf === value ? textIn(record, name) : '';
    if (text !== '') return { label: described.words[plan.language], text };
  }
  const text = record.assumed?.includes(field) === true ? '' : (record.source?.trim() ?? '');
  return text === '' ? undefined : { text };
}
