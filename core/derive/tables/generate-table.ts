import type { Language, RecordId } from '#core/model';
import { findRecord, kindNamed, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import { GONE, NOTHING_YET, UNKNOWN_TABLE, fillIn } from '#core/words';
import { shortNameOf } from '../field-text';
import { measureTitles } from '../measure-titles';
import type { Table } from '../table';
import { unitParts } from '../unit-parts';
import { chooseColumns } from './choose-columns';
import { isGroup, type Column, type ColumnGroup, type Content, type Reading, type TableKind } from './content';
import { layOut } from './lay-out';
import { tableNamed } from './registry';

interface Made {
  readonly readings: readonly Reading[];
  readonly values: readonly unknown[];
  readonly table: Table;
}

const made = new WeakMap<readonly PlanRecord[], Map<string, Made>>();

/**
 * Makes a table from the plan's records; without records it has its head and no rows. `of` narrows it: to what one unit
 * has to do with, or to the rows of one record. It is the same table while nothing that it shows has changed. A table
 * that this program does not know says so, and an `of` that is gone leaves it empty.
 */
export function generateTable(plan: Plan, name: string, of?: RecordId): Table {
  const kind = tableNamed(name);
  if (!kind) return unknownTable(plan, name);
  const records = recordsOf(plan, kind.kind);
  const key = `${name} ${of ?? ''}`;
  const known = made.get(records) ?? new Map<string, Made>();
  made.set(records, known);
  const last = known.get(key);
  if (last && last.readings.every((reading, index) => reading(plan) === last.values[index])) return last.table;
  const { table, readings } = make(plan, kind, findOf(plan, kind, of));
  known.set(key, { table, readings, values: readings.map((reading) => reading(plan)) });
  return table;
}

const unknown = new Map<string, Table>();

function unknownTable({ language }: Plan, name: string): Table {
  const text = fillIn(UNKNOWN_TABLE[language], { name });
  const table = unknown.get(text) ?? { name, title: name, widths: [1], head: [], body: [], foot: [], empty: text };
  unknown.set(text, table);
  return table;
}

/** The content of a table for one unit: its records, under the part that it has in them. */
function contentOfUnit(plan: Plan, kind: TableKind, unit: RecordId): Content {
  const parts = unitParts(plan, unit).get(kind.kind) ?? [];
  const content = kind.make(
    plan,
    parts.flatMap(({ records }) => records),
  );
  const lines = content.groups.flatMap((group) => group.lines);
  const groups = parts.map(({ words, records }) => ({
    title: words[plan.language],
    lines: lines.filter(({ record }) => records.includes(record)),
  }));
  return { ...content, groups, readings: [...(content.readings ?? []), ({ records }) => records] };
}

function contentOf(plan: Plan, kind: TableKind, of: PlanRecord | undefined): Content {
  if (!of) return kind.make(plan, recordsOf(plan, kind.kind));
  return kind.of === 'organisation' ? contentOfUnit(plan, kind, of.id) : kind.make(plan, [of]);
}

function titleOf(plan: Plan, kind: TableKind, of: PlanRecord | undefined): string {
  const title = kind.title?.(plan, of) ?? kind.words[plan.language];
  if (!of || kind.of !== 'organisation') return title;
  const unit = shortNameOf(plan, of.id);
  return plan.language === 'zh-CN' ? `${title}（${unit}）` : `${title} (${unit})`;
}

/** The kinds whose records these columns name. */
const kindsNamed = (columns: readonly (Column | ColumnGroup)[]): readonly KindName[] => [
  ...new Set(columns.flatMap((column) => (isGroup(column) || !column.uses ? [] : [column.uses]))),
];

interface Of {
  readonly id: RecordId;
  /** Left out when it is gone, or is not what the table can be narrowed to. */
  readonly record?: PlanRecord;
}

function findOf(plan: Plan, kind: TableKind, id: RecordId | undefined): Of | undefined {
  if (id === undefined) return undefined;
  const found = findRecord(plan, id);
  return { id, ...(found !== undefined && found.kind === kind.of && { record: found.record }) };
}

function make(plan: Plan, kind: TableKind, of: Of | undefined): Omit<Made, 'values'> {
  const { language, demands } = plan;
  const isGone = of !== undefined && !of.record;
  const content = isGone ? kind.make(plan, []) : contentOf(plan, kind, of?.record);
  const lines = content.groups.flatMap((group) => group.lines);
  const columns = chooseColumns(content, demands.columns?.[kind.name], lines);
  const kinds = kindsNamed(columns);
  const titles = kinds.includes('measure') ? [measureTitles] : [];
  const texts: readonly Reading[] = [(now) => now.language, ...titles, ...(content.readings ?? [])];
  const registers = kinds.map(
    (each): Reading =>
      (now) =>
        recordsOf(now, each),
  );
  const shape: readonly Reading[] = [(now) => now.demands.columns, ...(of ? [(now: Plan) => now.records] : [])];
  const about = {
    ...{ name: kind.name, title: titleOf(plan, kind, of?.record) },
    ...(content.note !== undefined && { note: content.note }),
    empty: isGone ? GONE[language] : fillIn(NOTHING_YET[language], { kind: inSentence(kind, language) }),
  };
  const drawing = {
    language,
    key: `${kind.name} ${of?.id ?? ''}`,
    hangsOn: texts.map((reading) => reading(plan)),
    registers: new Map(kinds.map((each) => [each, recordsOf(plan, each)])),
  };
  return { table: layOut(about, columns, content.groups, drawing), readings: [...texts, ...registers, ...shape] };
}

/** What the records of a table are called within a sentence: 节点, milestones. */
const inSentence = ({ kind }: TableKind, language: Language): string =>
  kindNamed(kind).words.many[language].toLowerCase();
