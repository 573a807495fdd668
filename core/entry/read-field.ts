import { assertNever, type RecordId } from '#core/model';
import { fieldText } from '#core/derive';
import { fieldsOf, isKindName, partsIn, rowsIn, type KindName, type Plan, type PlanRecord } from '#core/records';
import { readFunding, writeFunding } from './funding-text';
import { readChoice } from './read-choice';
import { recordCalled } from './record-called';
import { mayRetitle } from './measure-title';
import { readDate, readNames, readQuantity, readText, type Reading } from './readings';
import { readRows, writeRows } from './rows-text';

const SEPARATORS = /[、；;，,\n]/gu;

/** The records named in a list. A name may hold the sign that separates names: the longest name that fits is taken. */
function recordsNamed(plan: Plan, to: KindName, text: string): readonly RecordId[] | undefined {
  const found = new Set<RecordId>();
  let rest = text.trim();
  while (rest !== '') {
    const ends = [rest.length, ...[...rest.matchAll(SEPARATORS)].map(({ index }) => index).reverse()];
    const hit = ends
      .map((end) => ({ end, record: recordCalled(plan, to, rest.slice(0, end)) }))
      .find(({ record }) => record !== undefined);
    if (!hit?.record) return undefined;
    found.add(hit.record.id);
    rest = rest.slice(hit.end).replace(/^[\s、；;，,]+/u, '');
  }
  return [...found];
}

function readLinks(plan: Plan, to: string, self: RecordId | undefined, text: string): Reading<readonly RecordId[]> {
  const ids = isKindName(to) ? recordsNamed(plan, to, text) : undefined;
  if (!ids || (self !== undefined && ids.includes(self))) return { ok: false, problem: 'fields.noSuchName' };
  return { ok: true, value: ids.length > 0 ? ids : undefined };
}

/** What a text says for a field of a record: the value as the plan holds it, nothing, or why it says nothing. */
export function readField(
  plan: Plan,
  kind: KindName,
  { record, field: name }: { readonly record?: RecordId; readonly field: string },
  text: string,
): Reading<unknown> {
  const field = fieldsOf(kind)[name];
  if (!field) throw new Error(`No field ${kind}.${name}`);
  switch (field.type) {
    case 'text':
      return record !== undefined && !mayWrite(plan, kind, record, name)
        ? { ok: false, problem: 'fields.titleHasRefs' }
        : readText(text);
    case 'names':
      return readNames(text);
    case 'quantity':
      return readQuantity(text);
    case 'date':
      return readDate(text);
    case 'choice':
      return readChoice(field, text);
    case 'link': {
      const links = readLinks(plan, field.to, record, text);
      if (!links.ok || links.value === undefined) return links;
      return links.value.length === 1
        ? { ok: true, value: links.value[0] }
        : { ok: false, problem: 'fields.noSuchName' };
    }
    case 'links':
      return readLinks(plan, field.to, record, text);
    case 'funding':
      return readFunding(text);
    case 'rows':
      return readRows(field, text);
    default:
      return assertNever(field);
  }
}

/** Whether a field may be written from outside the text: all but the title of a measure that holds references there. */
export const mayWrite = (plan: Plan, kind: KindName, record: RecordId, name: string): boolean =>
  kind !== 'measure' || name !== 'title' || mayRetitle(plan, record);

/** A field's value as text that `readField` reads back. */
export function writeField(plan: Plan, kind: KindName, record: PlanRecord, name: string): string {
  const field = fieldsOf(kind)[name];
  if (field?.type === 'funding') return writeFunding(partsIn(record, name), plan.language);
  if (field?.type === 'rows') return writeRows(field, rowsIn(record, name), plan.language);
  return fieldText(plan, kind, record, name);
}
