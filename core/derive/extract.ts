import {
  countingIds,
  emptyParagraph,
  isRef,
  type Block,
  type Inline,
  type NewId,
  type Profile,
  type RecordId,
  type Section,
  type TextBlock,
} from '#core/model';
import {
  KIND_NAMES,
  fieldsOf,
  kindNamed,
  linkedIds,
  noRecords,
  recordsOf,
  type Found,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import { EXTRACT_WORDS } from '#core/words';
import { nameOf, recordName } from './field-text';
import { measuresInText } from './measures';
import { taskName } from './tables/tasks';
import { unitParts, type UnitPart } from './unit-parts';
import { refText } from './ref-text';

type Parts = ReadonlyMap<KindName, readonly UnitPart[]>;

/** A record of which only the name may be seen. */
function nameOnly(plan: Plan, { kind, record }: Found): PlanRecord {
  const name = kind === 'measure' ? taskName(plan, record) : recordName(plan, kind, record);
  const short = record['shortName'];
  return { id: record.id, [kindNamed(kind).name]: name, ...(typeof short === 'string' && { shortName: short }) };
}

/** What a record says of where it comes from: the plan's own affair. */
const INTERNAL: readonly string[] = ['source', 'assumed'];

/** A record of the unit as others may see it; a measure under the number that it has in the plan. */
function ownRecord(plan: Plan, kind: KindName, record: PlanRecord): PlanRecord {
  const shown = Object.entries(record).filter(([name]) => !INTERNAL.includes(name));
  return { ...Object.fromEntries(shown), id: record.id, ...(kind === 'measure' && { title: taskName(plan, record) }) };
}

/** The unit's own records whole, and of every record that they link to the name. */
function recordsFor(plan: Plan, unit: RecordId, parts: Parts): Plan['records'] {
  const own = [...parts].flatMap(([kind, list]) =>
    list.flatMap(({ records }) => records.map((record): Found => ({ kind, record }))),
  );
  const linked = own.flatMap(({ kind, record }) =>
    Object.keys(fieldsOf(kind))
      .filter((name) => 'to' in (fieldsOf(kind)[name] ?? {}))
      .flatMap((name) => linkedIds(record, name)),
  );
  const isOwn = new Set(own.map(({ record }) => record.id));
  const isNamed = new Set([unit, ...linked].filter((id) => !isOwn.has(id)));
  const shown = (kind: KindName): readonly PlanRecord[] =>
    recordsOf(plan, kind).flatMap((record) => {
      if (isOwn.has(record.id)) return [ownRecord(plan, kind, record)];
      return isNamed.has(record.id) ? [nameOnly(plan, { kind, record })] : [];
    });
  const registers = KIND_NAMES.map((kind) => [kind, shown(kind)] as const);
  return { ...noRecords, ...Object.fromEntries(registers) };
}

/** Text in which references stand as what they show: the records behind them stay with the plan. */
const asText = (plan: Plan, inlines: readonly Inline[]): readonly Inline[] =>
  inlines.map((inline) => (isRef(inline) ? { text: refText(plan, inline) } : inline));

/** The text of a measure under its number and title; nothing for a measure that has no text. */
function measureText(plan: Plan, measure: PlanRecord, newId: NewId): readonly Block[] {
  const [, ...blocks] = measuresInText(plan).get(measure.id)?.block.children ?? [];
  if (blocks.length === 0) return [];
  return [
    { type: 'run-in-heading', id: newId(), children: [{ text: taskName(plan, measure) }] },
    ...blocks.map((block): TextBlock => ({ ...block, id: newId(), children: asText(plan, block.children) })),
  ];
}

function sectionFor(
  plan: Plan,
  unit: RecordId,
  [kind, parts]: readonly [KindName, readonly UnitPart[]],
  newId: NewId,
): Section {
  const { words, table } = kindNamed(kind);
  const records = parts.flatMap((part) => part.records);
  return {
    id: newId(),
    heading: words.many[plan.language],
    prose: [
      emptyParagraph(newId()),
      { type: 'generated-table', id: newId(), table: table.name, of: unit, children: [{ text: '' }] },
      ...(kind === 'measure' ? records.flatMap((record) => measureText(plan, record, newId)) : []),
    ],
    sections: [],
  };
}

/** A part of a secret plan is as secret as the whole, for as long. */
function secrecyOf({ profile: { official = {} } }: Plan): Pick<Profile, 'official'> {
  const { secrecy, secrecyTerm } = official;
  return secrecy === undefined ? {} : { official: { secrecy, ...(secrecyTerm !== undefined && { secrecyTerm }) } };
}

/**
 * The extract 摘录 of a plan for one unit, as a plan of its own: what the unit leads, supports, owns and pays, as tables,
 * and the text of its measures under their numbers in the whole plan. Of other units' records it holds the names that
 * rows need, and nothing else.
 */
export function extractFor(plan: Plan, unit: RecordId): Plan {
  const words = EXTRACT_WORDS[plan.language];
  const newId = countingIds('x');
  const parts = unitParts(plan, unit);
  const nothing: Section = {
    id: newId(),
    heading: words.nothingHeading,
    prose: [{ type: 'paragraph', id: newId(), children: [{ text: words.nothing }] }],
    sections: [],
  };
  const { columns } = plan.demands;
  return {
    schema: plan.schema,
    id: newId(),
    language: plan.language,
    profile: { title: words.title(plan.profile.title, nameOf(plan, unit)), ...secrecyOf(plan) },
    demands: { template: 'extract', version: 1, sections: [], ...(columns && { columns }) },
    sections: parts.size === 0 ? [nothing] : [...parts].map((part) => sectionFor(plan, unit, part, newId)),
    records: recordsFor(plan, unit, parts),
    threads: [],
    waivers: [],
  };
}
