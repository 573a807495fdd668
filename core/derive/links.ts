import {
  isRef,
  linesOf,
  namesRecord,
  walkSections,
  type BlockId,
  type RecordId,
  type Ref,
  type SectionId,
} from '#core/model';
import { KIND_NAMES, fieldsOf, linkedIds, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';

/** A link seen from the record that it points to. */
export interface BackLink {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly field: string;
}

type Links = ReadonlyMap<RecordId, readonly BackLink[]>;

const linkFields = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => (type === 'link' || type === 'links' ? [name] : [])),
  ]),
);
/** The kinds that have link fields. */
const LINKING = KIND_NAMES.filter((kind) => linkFields.get(kind)?.length !== 0);
const byRecord = new WeakMap<PlanRecord, readonly (readonly [RecordId, BackLink])[]>();
const byRegister = new WeakMap<readonly PlanRecord[], Links>();

/** The links of one record, made once while it is as it is: who compares answers finds the same links again. */
function linksOf(kind: KindName, record: PlanRecord): readonly (readonly [RecordId, BackLink])[] {
  let links = byRecord.get(record);
  if (!links) {
    links = (linkFields.get(kind) ?? []).flatMap((field) => {
      const link = { kind, record, field };
      return linkedIds(record, field).map((id) => [id, link] as const);
    });
    byRecord.set(record, links);
  }
  return links;
}

function linksOfRegister(kind: KindName, records: readonly PlanRecord[]): Links {
  const known = byRegister.get(records);
  if (known) return known;
  const links = new Map<RecordId, BackLink[]>();
  for (const record of records) {
    for (const [id, link] of linksOf(kind, record)) {
      const there = links.get(id);
      if (there) there.push(link);
      else links.set(id, [link]);
    }
  }
  byRegister.set(records, links);
  return links;
}

const NO_LINKS: readonly BackLink[] = [];

/** The links that point to a record: stored on one side only, the other side is computed here. */
export function linksTo(plan: Plan, id: RecordId): readonly BackLink[] {
  let found = NO_LINKS;
  for (const kind of LINKING) {
    const links = linksOfRegister(kind, recordsOf(plan, kind)).get(id);
    if (links) found = found === NO_LINKS ? links : [...found, ...links];
  }
  return found;
}

/** Where the prose refers to a record. */
export interface Mention {
  readonly section: SectionId;
  readonly block: BlockId;
  /** What the reference shows. */
  readonly of: Ref['of'];
}

/** The references in the prose that show a field of this record, or a value that asks about it. */
export function refsTo(plan: Plan, id: RecordId): readonly Mention[] {
  const found: Mention[] = [];
  for (const { section } of walkSections(plan.sections)) {
    for (const line of linesOf(section.prose)) {
      for (const inline of line.children)
        if (isRef(inline) && namesRecord(inline.of, id))
          found.push({ section: section.id, block: line.id, of: inline.of });
    }
  }
  return found;
}
