import type { PlanOf, RecordBase, RecordId } from '#core/model';
import { fact } from './fact';
import type { AnyKind, Field, RecordOf } from './field';
import { finance } from './finance';
import { measure } from './measure';
import { organisation } from './organisation';
import { project } from './project';
import { talent } from './talent';
import { target } from './target';

/** Every record kind, in the order in which the registers 台账 list them. */
export const KINDS = { target, measure, project, finance, talent, fact, organisation } as const;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];
export const isKindName = (text: string): text is KindName => Object.hasOwn(KINDS, text);

export type RecordKind<K extends KindName> = RecordOf<(typeof KINDS)[K]>;
export type Records = { readonly [K in KindName]: readonly RecordKind<K>[] };
/** A plan 计划: plain readonly data, the same at every layer. */
export type Plan = PlanOf<Records>;

export type Target = RecordKind<'target'>;
export type Measure = RecordKind<'measure'>;
export type Project = RecordKind<'project'>;
export type Finance = RecordKind<'finance'>;
export type Talent = RecordKind<'talent'>;
export type Fact = RecordKind<'fact'>;
export type Organisation = RecordKind<'organisation'>;

/** A record seen without its kind: what code that works on every kind may read of it. */
export type PlanRecord = RecordBase & Readonly<Record<string, unknown>>;

/** The description of a kind, for code that works on every kind. */
export const kindNamed = (name: KindName): AnyKind => KINDS[name];
export const fieldsOf = (name: KindName): Readonly<Record<string, Field>> => kindNamed(name).fields;
export const recordsOf = (plan: Plan, kind: KindName): readonly PlanRecord[] => plan.records[kind];

export const noRecords: Records = {
  target: [],
  measure: [],
  project: [],
  finance: [],
  talent: [],
  fact: [],
  organisation: [],
};

export interface Found {
  readonly kind: KindName;
  readonly record: PlanRecord;
}

const byId = new WeakMap<Records, ReadonlyMap<RecordId, Found>>();

/** Finds a record by its id; the index is made once for each state of the records. */
export function findRecord(plan: Plan, id: RecordId): Found | undefined {
  let index = byId.get(plan.records);
  if (!index) {
    index = new Map(
      KIND_NAMES.flatMap((kind) => recordsOf(plan, kind).map((record) => [record.id, { kind, record }] as const)),
    );
    byId.set(plan.records, index);
  }
  return index.get(id);
}

/** The ids that a record's link field holds. */
export function linkedIds(record: PlanRecord, name: string): readonly RecordId[] {
  const value = record[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
