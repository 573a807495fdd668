import { formatDate, type RecordId } from '#core/model';
import { fieldText } from '#core/derive';
import { fieldsOf, findRecord, isKindName, recordsOf, type Field, type KindName, type Plan } from '#core/records';

/** A group of rows: what it is called, how many rows it has, and before which row of those in sight its head stands. */
export interface RowGroup {
  /** Empty for the rows that have nothing in the field. */
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly at: number;
}

/** The rows in sight, in the order of their groups, and the heads between them. */
export interface GroupedRows {
  readonly rows: readonly RecordId[];
  readonly groups: readonly RowGroup[];
}

/** Whether rows can be grouped by a field: it has one of few values, one link, or a date, of which the year counts. */
export const isGroupable = (field: Field): boolean => ['choice', 'link', 'date'].includes(field.type);

const keyOf = (field: Field, value: unknown): string => {
  const text = typeof value === 'string' ? value : '';
  return field.type === 'date' ? text.slice(0, 4) : text;
};

/** The keys in the order of their groups: as the field lists its choices, as the register lists its records, by year. */
function keysInOrder(plan: Plan, field: Field, keys: Iterable<string>): readonly string[] {
  const listed =
    field.type === 'choice'
      ? Object.keys(field.choices)
      : field.type === 'link' && isKindName(field.to)
        ? recordsOf(plan, field.to).map(({ id }) => id)
        : [];
  const place = new Map(listed.map((key, index) => [key, index]));
  const placeOf = (key: string): number => (key === '' ? Infinity : (place.get(key) ?? listed.length));
  return [...keys].sort((a, b) =>
    placeOf(a) === placeOf(b) ? Number(a > b) - Number(a < b) : placeOf(a) - placeOf(b),
  );
}

/** Puts rows into groups by a field, each group in the order that the rows have; those of folded groups are out of sight. */
export function groupRows(
  plan: Plan,
  kind: KindName,
  rows: readonly RecordId[],
  { group: name, folded }: { readonly group: string; readonly folded: readonly string[] },
): GroupedRows {
  const field = fieldsOf(kind)[name];
  if (!field) return { rows, groups: [] };
  const byKey = new Map<string, RecordId[]>();
  for (const id of rows) {
    const key = keyOf(field, findRecord(plan, id)?.record[name]);
    byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  const seen: RecordId[] = [];
  const groups = keysInOrder(plan, field, byKey.keys()).map((key): RowGroup => {
    const [ids, isFolded, at] = [byKey.get(key) ?? [], folded.includes(key), seen.length];
    if (!isFolded) seen.push(...ids);
    return { key, text: textOf(plan, kind, name, field, ids[0]), count: ids.length, isFolded, at };
  });
  return { rows: seen, groups };
}

function textOf(plan: Plan, kind: KindName, name: string, field: Field, id: RecordId | undefined): string {
  const record = id === undefined ? undefined : findRecord(plan, id)?.record;
  if (!record) return '';
  const value = record[name];
  if (field.type === 'date') return typeof value === 'string' ? formatDate(value.slice(0, 4), plan.language) : '';
  return fieldText(plan, kind, record, name);
}

/** What is drawn from top to bottom: rows by their index, and the heads of groups. */
export type RowItem =
  { readonly kind: 'row'; readonly index: number } | { readonly kind: 'head'; readonly group: RowGroup };

export function rowItems(count: number, groups: readonly RowGroup[]): readonly RowItem[] {
  const items: RowItem[] = [];
  let next = 0;
  for (let index = 0; index <= count; index++) {
    for (let group = groups[next]; group?.at === index; group = groups[++next]) items.push({ kind: 'head', group });
    if (index < count) items.push({ kind: 'row', index });
  }
  return items;
}

/** Where a row stands among the items. */
export const itemOfRow = (index: number, groups: readonly RowGroup[]): number =>
  index + groups.filter(({ at }) => at <= index).length;

/** The group that a row is in. */
export const groupAt = (groups: readonly RowGroup[], row: number): RowGroup | undefined =>
  groups.findLast(({ at, isFolded }) => !isFolded && at <= row);

/** The keys of the groups that are folded after one of them, or all, was folded or unfolded. */
export function foldedAfter(
  folded: readonly string[],
  groups: readonly RowGroup[],
  isFolded: boolean,
  key?: string,
): readonly string[] {
  if (key === undefined) return isFolded ? groups.map((group) => group.key) : [];
  const others = folded.filter((other) => other !== key);
  return isFolded ? [...others, key] : others;
}
