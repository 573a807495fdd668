import type { RecordId } from '#core/model';
import {
  KIND_NAMES,
  fieldsOf,
  findRecord,
  kindNamed,
  quantityIn,
  recordsOf,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import { dateKey, quantityKey, significand } from './value-key';

/** A field of a record that holds a value. */
export interface HeldValue {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly field: string;
}

interface Index {
  readonly held: ReadonlyMap<string, readonly HeldValue[]>;
  /** The digits of the values, by which a number that nobody holds is passed over. */
  readonly signs: ReadonlySet<string>;
}

/** The fields of a kind that a reference may show and that hold numbers or dates. */
const valueFields = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    kindNamed(kind).chips.filter((name) => ['quantity', 'date'].includes(fieldsOf(kind)[name]?.type ?? '')),
  ]),
);

interface Said extends HeldValue {
  readonly key: string;
  readonly sign: string;
}

function said(held: HeldValue): readonly Said[] {
  const quantity = quantityIn(held.record, held.field);
  const value = held.record[held.field];
  const key = quantity ? quantityKey(quantity) : typeof value === 'string' ? dateKey(value) : undefined;
  return key === undefined ? [] : [{ ...held, key, sign: quantity ? significand(quantity.value) : key }];
}

const byRecord = new WeakMap<PlanRecord, readonly Said[]>();
const byRegister = new WeakMap<readonly PlanRecord[], Index>();

function valuesOf(kind: KindName, record: PlanRecord): readonly Said[] {
  const known = byRecord.get(record);
  if (known) return known;
  const values = (valueFields.get(kind) ?? []).flatMap((field) => said({ kind, record, field }));
  byRecord.set(record, values);
  return values;
}

/** What the records of a kind say, put together from what each says while it is as it is. */
function indexOf(kind: KindName, records: readonly PlanRecord[]): Index {
  const known = byRegister.get(records);
  if (known) return known;
  const held = new Map<string, HeldValue[]>();
  const signs = new Set<string>();
  for (const record of records) {
    for (const value of valuesOf(kind, record)) {
      const there = held.get(value.key);
      if (there) there.push(value);
      else held.set(value.key, [value]);
      signs.add(value.sign);
    }
  }
  const index = { held, signs };
  byRegister.set(records, index);
  return index;
}

/** The kinds whose records hold values. */
const HOLDING = KIND_NAMES.filter((kind) => valueFields.get(kind)?.length !== 0);

const indexesOf = (plan: Plan): readonly Index[] => HOLDING.map((kind) => indexOf(kind, recordsOf(plan, kind)));

/** Whether any record holds a value of these digits, or this date: what nobody holds need not be read. */
export const isHeld = (plan: Plan, sign: string): boolean => indexesOf(plan).some(({ signs }) => signs.has(sign));

/** What more fields say than this belongs to none of them: a date on which everything is due. */
const MOST = 8;

/** The fields that say this, one for each record: the one that references show most likely. None where very many do. */
export function heldValues(plan: Plan, key: string): readonly HeldValue[] {
  const all = indexesOf(plan).flatMap(({ held }) => held.get(key) ?? []);
  if (all.length > MOST) return [];
  return all.filter(({ record }, index) => all.findIndex((other) => other.record.id === record.id) === index);
}

/** The field of one record that says this. */
export const heldBy = (plan: Plan, key: string, id: RecordId): HeldValue | undefined => {
  const found = findRecord(plan, id);
  return found && valuesOf(found.kind, found.record).find((value) => value.key === key);
};
