import { baseAmount, lastDay, type RecordId } from '#core/model';
import { fieldText } from '#core/derive';
import { fold } from '#core/find';
import { fieldsOf, recordsOf, type Field, type KindName, type Plan, type PlanRecord } from '#core/records';

/** A way to look at a register, which changes nothing in the plan. */
export interface RegisterView {
  readonly sort?: { readonly field: string; readonly direction: 'up' | 'down' };
  /** Only rows in which some cell holds these words. */
  readonly words: string;
  /** Only rows whose field shows this text. */
  readonly only: Readonly<Record<string, string>>;
  /** The field whose values the rows are grouped by, and the groups that are folded, by key. */
  readonly group?: string;
  readonly folded: readonly string[];
}

export const NO_VIEW: RegisterView = { words: '', only: {}, folded: [] };

export const isViewOn = ({ sort, words, only, group }: RegisterView): boolean =>
  sort !== undefined || group !== undefined || words.trim() !== '' || Object.keys(only).length > 0;

type Key = readonly (number | string)[];

function amountKey(value: unknown): Key | undefined {
  if (typeof value !== 'object' || value === null || !('value' in value) || typeof value.value !== 'string')
    return undefined;
  const unit = 'unit' in value && typeof value.unit === 'string' ? value.unit : undefined;
  const { amount, kind } = baseAmount({ value: value.value, comparator: '=', ...(unit !== undefined && { unit }) });
  return [kind, amount.toNumber()];
}

/** What a cell is sorted by; nothing for an empty one, which goes to the end whatever the direction. */
function sortKey(field: Field | undefined, value: unknown, text: string): Key | undefined {
  if (text === '') return undefined;
  if (field?.type === 'quantity') return amountKey(value);
  if (field?.type === 'date') return typeof value === 'string' ? [lastDay(value)] : undefined;
  return field?.type === 'choice' ? [Object.keys(field.choices).indexOf(String(value))] : [text];
}

function compareKeys(a: Key, b: Key, collator: Intl.Collator): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    const order =
      typeof part === 'number' && typeof other === 'number'
        ? part - other
        : collator.compare(String(part), String(other));
    if (order !== 0) return order;
  }
  return 0;
}

function sorted(
  plan: Plan,
  kind: KindName,
  records: readonly PlanRecord[],
  { field, direction }: NonNullable<RegisterView['sort']>,
): readonly PlanRecord[] {
  const collator = new Intl.Collator(plan.language, { numeric: true });
  const sign = direction === 'up' ? 1 : -1;
  return records
    .map((record) => ({
      record,
      key: sortKey(fieldsOf(kind)[field], record[field], fieldText(plan, kind, record, field)),
    }))
    .sort((a, b) => {
      if (!a.key || !b.key) return Number(!a.key) - Number(!b.key);
      return sign * compareKeys(a.key, b.key, collator);
    })
    .map(({ record }) => record);
}

/** The records of a register as a view shows them; in the order of the plan where the view does not sort. */
export function viewedRows(
  plan: Plan,
  kind: KindName,
  columns: readonly string[],
  view: RegisterView,
): readonly RecordId[] {
  if (!isViewOn(view)) return recordsOf(plan, kind).map(({ id }) => id);
  const words = fold(view.words.trim(), {});
  const text = (record: PlanRecord, field: string): string => fieldText(plan, kind, record, field);
  const fitting = recordsOf(plan, kind)
    .filter((record) => Object.entries(view.only).every(([field, wanted]) => text(record, field) === wanted))
    .filter((record) => words === '' || columns.some((field) => fold(text(record, field), {}).includes(words)));
  return (view.sort ? sorted(plan, kind, fitting, view.sort) : fitting).map(({ id }) => id);
}

/** The rows of a view after the plan changed under it: rows stay where they are, new ones come at the end, gone ones go. */
export function keptRows(
  rows: readonly RecordId[],
  before: ReadonlySet<RecordId>,
  now: readonly RecordId[],
): readonly RecordId[] {
  const there = new Set(now);
  return [...rows.filter((id) => there.has(id)), ...now.filter((id) => !before.has(id))];
}
