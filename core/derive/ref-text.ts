import { refKey, type FieldRef, type Ref } from '#core/model';
import { KINDS, findRecord, isQuantity, type Plan } from '#core/records';
import { EMPTY_FIELD, GONE, LIST_SEPARATOR } from '#core/words';
import type { ComputedValue } from './computed/computed';
import { computedNamed } from './computed/computed-kinds';
import { allRecords, wholePlan, type Ground } from './computed/grounds';
import { fieldText } from './field-text';
import { formatCounted } from './format-counted';

/** What of the plan the text of a reference is made from; the title of a measure stands in the text. */
export function groundOfRef({ of }: Pick<Ref, 'of'>): Ground {
  if (of.kind === 'computed') return computedNamed(of.name)?.ground(of.args) ?? allRecords;
  return of.field === KINDS.measure.name ? wholePlan : allRecords;
}

function computedOf(plan: Plan, { of, format }: Pick<Ref, 'of' | 'format'>): ComputedValue | 'gone' | undefined {
  if (of.kind === 'field') return undefined;
  const kind = computedNamed(of.name);
  return kind ? kind.compute(plan, of.args, format?.places) : 'gone';
}

function fieldValue(plan: Plan, { record: id, field }: FieldRef, format: Ref['format']): string | undefined {
  const found = findRecord(plan, id);
  if (!found) return undefined;
  const value = found.record[field];
  return format && isQuantity(value)
    ? formatCounted({ quantity: value, format }, plan.language)
    : fieldText(plan, found.kind, found.record, field);
}

function write(plan: Plan, ref: Ref): string | undefined {
  const { of, format = {} } = ref;
  if (of.kind === 'field') return fieldValue(plan, of, ref.format);
  const computed = computedOf(plan, ref);
  if (computed === 'gone') return undefined;
  const { quantities = [], counter } = computed ?? {};
  return quantities
    .map((quantity) => formatCounted({ quantity, format, ...(counter && { counter }) }, plan.language))
    .join(LIST_SEPARATOR[plan.language]);
}

const written = new WeakMap<object, Map<string, string | undefined>>();

/** Written once for each state of what it is made from, since every reference of the page asks at each key. */
function valueOfRef(plan: Plan, ref: Ref): string | undefined {
  const ground = groundOfRef(ref)(plan);
  const texts = written.get(ground) ?? new Map<string, string | undefined>();
  written.set(ground, texts);
  const key = `${plan.language} ${refKey(ref.of)} ${ref.format ? JSON.stringify(ref.format) : ''}`;
  if (!texts.has(key)) texts.set(key, write(plan, ref));
  return texts.get(key);
}

/** Whether a reference shows a value, something still empty, or something that is no longer there. */
export function refState(plan: Plan, ref: Ref): 'shown' | 'empty' | 'gone' {
  const text = valueOfRef(plan, ref);
  if (text === undefined) return 'gone';
  return text === '' ? 'empty' : 'shown';
}

/** What a reference shows now: the value, 〔待填〕 while there is none, 〔已删除〕 when what it asks about is gone. */
export function refText(plan: Plan, ref: Ref): string {
  const text = valueOfRef(plan, ref);
  if (text === undefined) return GONE[plan.language];
  return text === '' ? EMPTY_FIELD[plan.language] : text;
}

/** The value of a computed reference with what it was made from; undefined for fields, and while there is no value. */
export function explainRef(plan: Plan, ref: Pick<Ref, 'of' | 'format'>): ComputedValue | undefined {
  const computed = computedOf(plan, ref);
  return computed === 'gone' ? undefined : computed;
}
