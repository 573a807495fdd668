import type { PlanOf, RecordBase, RecordId } from '#core/model';
import { abbreviation } from './abbreviation';
import { activity } from './activity';
import { annex } from './annex';
import { basis } from './basis';
import { fact } from './fact';
import type { AnyKind, Field, RecordOf } from './field';
import { finance } from './finance';
import { list } from './list';
import { measure } from './measure';
import { milestone } from './milestone';
import { organisation } from './organisation';
import { policy } from './policy';
import { project } from './project';
import { safeguard } from './safeguard';
import { scheme } from './scheme';
import { talent } from './talent';
import { target } from './target';

/** Every record kind, in the order in which the registers 台账 list them. */
export const KINDS = {
  ...{ target, measure, milestone, project, finance, talent, policy, list, activity, scheme },
  ...{ fact, organisation, basis, abbreviation, safeguard, annex },
} as const;

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
export type Milestone = RecordKind<'milestone'>;
export type EntryList = RecordKind<'list'>;

/** A record seen without its kind: what code that works on every kind may read of it. */
export type PlanRecord = RecordBase & Readonly<Record<string, unknown>>;

/** The description of a kind, for code that works on every kind. */
export const kindNamed = (name: KindName): AnyKind => KINDS[name];
export const fieldsOf = (name: KindName): Readonly<Record<string, Field>> => kindNamed(name).fields;
export const recordsOf = (plan: Plan, kind: KindName): readonly PlanRecord[] => plan.records[kind];

const isComplete = (records: Partial<Records>): records is Records => KIND_NAMES.every((kind) => records[kind]);
const emptyRecords = (): Records => {
  const records: Partial<Records> = Object.fromEntries(KIND_NAMES.map((kind) => [kind, []]));
  if (!isComplete(records)) throw new Error('A kind is missing');
  return records;
};
/** A register for each kind, with nothing in it. */
export const noRecords: Records = emptyRecords();

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
