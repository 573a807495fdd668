import type { Language, RecordId } from '#core/model';
import { fieldsOf, isKindName, kindNamed, type Field, type KindName, type Plan } from '#core/records';
import { newRecord, readField, recordCalled } from '#core/entry';
import { NEW, fittingRecords } from '../../../fields';
import type { Option } from '../../../ui';
import type { Cell } from './use-range';
import type { CellWrites } from './use-cell-writes';

const MOST = 60;
const LAST_NAME = /[^、；;，,\n]*$/u;

/** The part of a list of names that is typed now, and what stands before it. */
function lastName(text: string): { readonly before: string; readonly typed: string } {
  const at = text.search(LAST_NAME);
  return { before: text.slice(0, at), typed: text.slice(at).trim() };
}

const linkedKind = (field: Field): KindName | undefined =>
  (field.type === 'link' || field.type === 'links') && isKindName(field.to) ? field.to : undefined;

/** Whether a cell of this field offers a list while it is edited. */
export const hasOptions = (field: Field): boolean => field.type === 'choice' || linkedKind(field) !== undefined;

export interface OptionsContext {
  readonly plan: Plan;
  readonly kind: KindName;
  readonly cell: Cell;
  readonly language: Language;
  /** What “new …” is called. */
  readonly sayNew: (kind: string, name: string) => string;
}

/** What fits the text of a cell that is edited; everything while the text was not changed. */
export function optionsOf(
  { plan, kind, cell, language, sayNew }: OptionsContext,
  text: string,
  isChanged: boolean,
): readonly Option[] {
  const field = fieldsOf(kind)[cell.field];
  if (!field) return [];
  if (field.type === 'choice') {
    const all = Object.entries(field.choices).map(([id, names]) => ({ id, name: names[language] }));
    const wanted = text.trim().toLowerCase();
    return isChanged ? all.filter(({ name }) => name.toLowerCase().includes(wanted)) : all;
  }
  const to = linkedKind(field);
  if (to === undefined) return [];
  const name = (field.type === 'links' ? lastName(text).typed : text.trim()) || '';
  const typed = isChanged ? name : '';
  const fitting = fittingRecords(plan, to, typed, [cell.record]).slice(0, MOST);
  const isNew = typed !== '' && !recordCalled(plan, to, typed);
  return isNew ? [...fitting, { id: NEW, name: sayNew(kindNamed(to).words.one[language], typed) }] : fitting;
}

/** Puts a chosen option into its cell. A list of names keeps those that were typed before it, all of them while none was changed. */
export function chooseOption(
  { plan, kind, cell }: OptionsContext,
  option: Option,
  { text, isChanged }: { readonly text: string; readonly isChanged: boolean },
  { writes, newId }: { readonly writes: CellWrites; readonly newId: () => RecordId },
): void {
  const field = fieldsOf(kind)[cell.field];
  if (!field) return;
  const to = linkedKind(field);
  if (to === undefined) {
    writes.write(cell, option.id);
    return;
  }
  const isList = field.type === 'links';
  const { before, typed } = isList ? lastName(text) : { before: '', typed: text.trim() };
  const earlier = isList ? readField(plan, kind, cell, isChanged ? before : text) : undefined;
  if (earlier?.ok === false) {
    writes.commit(cell, text);
    return;
  }
  const id = option.id === NEW ? newId() : option.id;
  const first = option.id === NEW ? [newRecord(to, id, typed)] : [];
  const others: readonly unknown[] = Array.isArray(earlier?.value) ? earlier.value : [];
  writes.write(cell, isList ? [...new Set([...others, id])] : id, first);
}
