import { formatDate, formatQuantity, isDecimal, type Language, type Quantity, type Ref } from '#core/model';
import { fieldsOf, findRecord, kindNamed, linkedIds, type KindName, type Plan, type PlanRecord } from '#core/records';
import { EMPTY_FIELD, GONE, LIST_SEPARATOR, UNNAMED } from '#core/words';
import { measureTitle } from './measures';

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'string' &&
  isDecimal(value.value);

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
    case 'text':
      return typeof value === 'string' ? value : '';
  }
}

const written = new WeakMap<Plan['records'], Map<string, string>>();

/** What a reference shows; written once for each state of the records, since every reference of the page asks at each key. */
function valueOfRef(plan: Plan, { of: { record: id, field } }: Ref): string | undefined {
  const found = findRecord(plan, id);
  // The title of a measure stands in the text and changes without the records.
  if (found?.kind === 'measure') return fieldText(plan, found.kind, found.record, field);
  if (!found) return undefined;
  const texts = written.get(plan.records) ?? new Map<string, string>();
  written.set(plan.records, texts);
  const key = `${plan.language} ${id} ${field}`;
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = fieldText(plan, found.kind, found.record, field)));
  return text;
}

/** Whether a reference shows a field that is still empty. */
export const isEmptyRef = (plan: Plan, ref: Ref): boolean => valueOfRef(plan, ref) === '';

/** What a reference shows now: the value, 〔待填〕 while the field is empty, 〔已删除〕 when the record is gone. */
export function refText(plan: Plan, ref: Ref): string {
  const text = valueOfRef(plan, ref);
  if (text === undefined) return GONE[plan.language];
  return text === '' ? EMPTY_FIELD[plan.language] : text;
}
