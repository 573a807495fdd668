import { linesOf, walkSections, type RecordId } from '#core/model';
import { isTextPlace, type Place } from '#core/checks';
import { fieldsOf, findRecord, linkedIds, type Found, type Plan } from '#core/records';

/** The records that a record points to by its single links, in the order of its form's description. */
const singleLinks = ({ kind, record }: Found, isUnit: boolean): readonly RecordId[] =>
  Object.entries(fieldsOf(kind))
    .filter(([, field]) => field.type === 'link' && (field.to === 'organisation') === isUnit)
    .flatMap(([name]) => linkedIds(record, name));

/** The unit that answers for a record: its own lead or owner, else that of the record that it belongs to. */
function unitOfRecord(plan: Plan, id: RecordId): RecordId | undefined {
  const found = findRecord(plan, id);
  if (!found) return undefined;
  if (found.kind === 'organisation') return id;
  const [own] = singleLinks(found, true);
  if (own !== undefined) return own;
  for (const above of singleLinks(found, false)) {
    const holder = findRecord(plan, above);
    const [unit] = holder ? singleLinks(holder, true) : [];
    if (unit !== undefined) return unit;
  }
  return undefined;
}

const measures = new WeakMap<Plan['sections'], ReadonlyMap<string, RecordId>>();

/** The measure that each line in a measure stands in, by block. */
function measureByLine({ sections }: Plan): ReadonlyMap<string, RecordId> {
  const known = measures.get(sections);
  if (known) return known;
  const byLine = new Map<string, RecordId>();
  for (const { section } of walkSections(sections))
    for (const block of section.prose)
      if (block.type === 'measure') for (const line of linesOf([block])) byLine.set(line.id, block.id);
  measures.set(sections, byLine);
  return byLine;
}

/** The unit 责任单位 that answers for a place: of its record, or of the measure that its text stands in. */
export function unitOf(plan: Plan, place: Place): RecordId | undefined {
  if ('record' in place) return unitOfRecord(plan, place.record);
  const measure = isTextPlace(place) ? measureByLine(plan).get(place.block) : undefined;
  return measure === undefined ? undefined : unitOfRecord(plan, measure);
}
