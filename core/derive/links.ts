import { isRef, linesOf, walkSections, type BlockId, type RecordId, type SectionId } from '#core/model';
import { KIND_NAMES, fieldsOf, linkedIds, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';

/** A link seen from the record that it points to. */
export interface BackLink {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly field: string;
}

const computed = new WeakMap<object, ReadonlyMap<RecordId, readonly BackLink[]>>();

function allLinks(plan: Plan): ReadonlyMap<RecordId, readonly BackLink[]> {
  const known = computed.get(plan.records);
  if (known) return known;
  const links = new Map<RecordId, BackLink[]>();
  for (const kind of KIND_NAMES) {
    const linkFields = Object.entries(fieldsOf(kind)).filter(
      ([, field]) => field.type === 'link' || field.type === 'links',
    );
    for (const record of recordsOf(plan, kind)) {
      for (const [field] of linkFields) {
        for (const id of linkedIds(record, field)) links.set(id, [...(links.get(id) ?? []), { kind, record, field }]);
      }
    }
  }
  computed.set(plan.records, links);
  return links;
}

/** The links that point to a record: stored on one side only, the other side is computed here. */
export const linksTo = (plan: Plan, id: RecordId): readonly BackLink[] => allLinks(plan).get(id) ?? [];

/** Where the prose refers to a record. */
export interface Mention {
  readonly section: SectionId;
  readonly block: BlockId;
  readonly field: string;
}

/** The references in the prose that show a field of this record. */
export function refsTo(plan: Plan, id: RecordId): readonly Mention[] {
  const found: Mention[] = [];
  for (const { section } of walkSections(plan.sections)) {
    for (const line of linesOf(section.prose)) {
      for (const inline of line.children)
        if (isRef(inline) && inline.of.record === id)
          found.push({ section: section.id, block: line.id, field: inline.of.field });
    }
  }
  return found;
}
