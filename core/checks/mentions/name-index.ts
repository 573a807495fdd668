import type { RecordId } from '#core/model';
import { KIND_NAMES, fieldsOf, kindNamed, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';

/** A name of a record, as it is looked for: in small letters. */
export interface Name {
  readonly text: string;
  readonly kind: KindName;
  readonly record: RecordId;
  readonly field: string;
}

/** All names by their first two characters, the longest first. */
export interface NameIndex {
  readonly byStart: ReadonlyMap<number, readonly Name[]>;
  /** Whether a name begins with this character. */
  readonly starts: Uint8Array;
}

/** The fields of a kind that name a record: its name, its short name and its other names. */
const nameFields = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    Object.entries(fieldsOf(kind)).flatMap(([field, { type }]) =>
      field === kindNamed(kind).name || field === 'shortName' || type === 'names' ? [field] : [],
    ),
  ]),
);

const SHORTEST = 2;

function namesOf(kind: KindName, records: readonly PlanRecord[]): readonly Name[] {
  return records.flatMap((record) =>
    (nameFields.get(kind) ?? []).flatMap((field) => {
      const value: unknown = record[field];
      const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
      return texts.flatMap((text) =>
        typeof text === 'string' && text.trim().length >= SHORTEST
          ? [{ text: text.trim().toLowerCase(), kind, record: record.id, field }]
          : [],
      );
    }),
  );
}

const isSame = (one: readonly Name[], other: readonly Name[]): boolean =>
  one.length === other.length &&
  one.every((name, index) => {
    const now = other[index];
    return now?.text === name.text && now.record === name.record && now.field === name.field;
  });

const byRegister = new WeakMap<readonly PlanRecord[], readonly Name[]>();
const lastNames = new Map<KindName, readonly Name[]>();

/** The names of a register: the same list again while the same records have the same names. */
function namesIn(kind: KindName, records: readonly PlanRecord[]): readonly Name[] {
  const known = byRegister.get(records);
  if (known) return known;
  const names = namesOf(kind, records);
  const last = lastNames.get(kind);
  const kept = last && isSame(last, names) ? last : names;
  byRegister.set(records, kept);
  lastNames.set(kind, kept);
  return kept;
}

/** Two characters as one number. */
export const pairOf = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function indexed(lists: readonly (readonly Name[])[]): NameIndex {
  const starts = new Uint8Array(0x10000);
  const byStart = new Map<number, Name[]>();
  for (const name of lists.flat()) {
    starts[name.text.charCodeAt(0)] = 1;
    const pair = pairOf(name.text, 0);
    const there = byStart.get(pair);
    if (there) there.push(name);
    else byStart.set(pair, [name]);
  }
  for (const names of byStart.values()) names.sort((one, other) => other.text.length - one.text.length);
  return { byStart, starts };
}

const byRecords = new WeakMap<Plan['records'], NameIndex>();
let last: { readonly lists: readonly (readonly Name[])[]; readonly index: NameIndex } | undefined;

/** The index of all names of a plan's records; the same index again while the names stay, whatever else is edited. */
export function nameIndex(plan: Plan): NameIndex {
  const known = byRecords.get(plan.records);
  if (known) return known;
  const lists = KIND_NAMES.map((kind) => namesIn(kind, recordsOf(plan, kind)));
  if (!last?.lists.every((list, at) => list === lists[at])) last = { lists, index: indexed(lists) };
  byRecords.set(plan.records, last.index);
  return last.index;
}
