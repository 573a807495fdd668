import { formatDate, formatQuantity, type Language } from '#core/model';
import {
  fieldsOf,
  findRecord,
  isQuantity,
  kindNamed,
  linkedIds,
  rowsIn,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import { GONE, LIST_SEPARATOR, UNNAMED } from '#core/words';
import { measureTitle } from './measures';
import { rowsText } from './rows-text';

/** What a record is called: the field that names it, for a measure in the text its title there. */
export function recordName(plan: Plan, kind: KindName, record: PlanRecord): string {
  const inText = kind === 'measure' ? measureTitle(plan, record.id) : undefined;
  const name = inText ?? record[kindNamed(kind).name];
  return typeof name === 'string' && name.trim() !== '' ? name : UNNAMED[plan.language];
}

/** The name of the record with this id; 〔已删除〕 when it is gone. */
export function nameOf(plan: Plan, id: string): string {
  const found = findRecord(plan, id);
  return found ? recordName(plan, found.kind, found.record) : GONE[plan.language];
}

/** How an organisation is written in tables and running text: its short name where it has one. */
export function shortNameOf(plan: Plan, id: string): string {
  const short = findRecord(plan, id)?.record['shortName'];
  return typeof short === 'string' && short !== '' ? short : nameOf(plan, id);
}

/** A field's value as text in the plan's language; empty text when the field is empty. */
export function fieldText(plan: Plan, kind: KindName, record: PlanRecord, name: string): string {
  if (name === kindNamed(kind).name) {
    const text = recordName(plan, kind, record);
    return text === UNNAMED[plan.language] ? '' : text;
  }
  return valueText(plan, kind, record, name, plan.language);
}

function valueText(plan: Plan, kind: KindName, record: PlanRecord, name: string, language: Language): string {
  const fields = fieldsOf(kind);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const value = record[name];
  if (!field || value === undefined) return '';
  switch (field.type) {
    case 'quantity':
      return isQuantity(value) ? formatQuantity(value, language) : '';
    case 'date':
      return typeof value === 'string' ? formatDate(value, language) : '';
    case 'choice':
      return typeof value === 'string' ? (field.choices[value]?.[language] ?? value) : '';
    case 'link':
    case 'links':
      return linkedIds(record, name)
        .map((id) => shortNameOf(plan, id))
        .join(LIST_SEPARATOR[language]);
    case 'names':
      return Array.isArray(value) ? value.join(LIST_SEPARATOR[language]) : '';
    case 'funding':
      return Array.isArray(value) && value.length > 0 ? String(value.length) : '';
    case 'rows':
      return rowsText(field, rowsIn(record, name), language);
    case 'text':
      return typeof value === 'string' ? value : '';
  }
}
