import type { RecordId, Words } from '#core/model';
import {
  KIND_NAMES,
  fieldsOf,
  linkedIds,
  recordsOf,
  type KindName,
  type LinkField,
  type LinksField,
  type Plan,
  type PlanRecord,
} from '#core/records';

/** The records of a kind that a unit has one part in: 牵头的举措, 配合的举措, … */
export interface UnitPart {
  readonly words: Words;
  readonly records: readonly PlanRecord[];
}

type Link = readonly [name: string, field: LinkField | LinksField];

const linksOf = (kind: KindName): readonly Link[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, field]) =>
    field.type === 'link' || field.type === 'links' ? [[name, field] as const] : [],
  );
const toUnits = (kind: KindName): readonly Link[] => linksOf(kind).filter(([, { to }]) => to === 'organisation');

/** What one unit leads, supports, owns or pays, each record under the first part that it has in it. */
function ownParts(plan: Plan, unit: RecordId, kind: KindName): readonly (UnitPart & { readonly isAlone: boolean })[] {
  const seen = new Set<RecordId>();
  return toUnits(kind).map(([name, { type, back }]) => {
    const records = recordsOf(plan, kind).filter(({ id, ...record }) => {
      const isIn = !seen.has(id) && linkedIds({ id, ...record }, name).includes(unit);
      if (isIn) seen.add(id);
      return isIn;
    });
    return { words: back, records, isAlone: type === 'link' };
  });
}

/** What belongs to records that the unit answers for and names no unit of its own: the steps of its measures. */
function belonging(plan: Plan, kind: KindName, answersFor: ReadonlySet<RecordId>): readonly UnitPart[] {
  const isNobodys = (record: PlanRecord): boolean =>
    toUnits(kind).every(([name]) => linkedIds(record, name).length === 0);
  return linksOf(kind)
    .filter(([, { type, to }]) => type === 'link' && to !== 'organisation')
    .map(([name, { back }]) => ({
      words: back,
      records: recordsOf(plan, kind).filter(
        (record) => isNobodys(record) && linkedIds(record, name).some((id) => answersFor.has(id)),
      ),
    }));
}

/** What one unit has to do with in a plan, by kind; kinds in which it has no part are left out. */
export function unitParts(plan: Plan, unit: RecordId): ReadonlyMap<KindName, readonly UnitPart[]> {
  const own = KIND_NAMES.map((kind) => [kind, ownParts(plan, unit, kind)] as const);
  const answersFor = new Set(
    own.flatMap(([, parts]) =>
      parts.filter(({ isAlone }) => isAlone).flatMap(({ records }) => records.map(({ id }) => id)),
    ),
  );
  const all = own.map(([kind, parts]) => {
    const filled = [...parts, ...belonging(plan, kind, answersFor)].filter(({ records }) => records.length > 0);
    return [kind, filled] as const;
  });
  return new Map(all.filter(([, parts]) => parts.length > 0));
}
