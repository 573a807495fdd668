import type { NewId } from '#core/model';
import { textOf, type PastedTable } from '#core/paste';
import { applyEdits, type Edit } from '#core/edit';
import { fieldsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import { newRecord, readField, recordCalled } from '../../fields';
import { unitInHead, type Mapping } from './columns';

/** A cell that does not say a value of its field, and the field that keeps its text instead, if the kind has one. */
export interface Unread {
  readonly row: number;
  readonly field: string;
  readonly text: string;
  readonly keptIn?: string;
}

/** What a table comes to as records of a register. */
export interface Import {
  readonly edits: readonly Edit[];
  readonly records: readonly PlanRecord[];
  /** The names of organisations that are new, because a cell names them and the plan does not have them. */
  readonly made: readonly string[];
  readonly unread: readonly Unread[];
}

/** The text of each cell by row; in a merged cell, what stands at its top. */
export function textsOf({ rows }: PastedTable): readonly (readonly string[])[] {
  const above: string[] = [];
  return rows.map((row) =>
    row.map(({ runs, isBelow }, column) => {
      const text = isBelow ? (above[column] ?? '') : textOf(runs);
      above[column] = text;
      return text;
    }),
  );
}

const SEPARATOR = /[、；;，,\n]/;
const ENDS_IN_NUMBER = /[\d０-９]\s*$/;

/** The organisations that cells of links name and the plan does not have, as edits that add them. */
function newOrganisations(
  plan: Plan,
  { kind, columns }: Mapping,
  rows: readonly (readonly string[])[],
  newId: NewId,
): { readonly edits: readonly Edit[]; readonly names: readonly string[] } {
  const names = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const field = typeof column === 'object' ? fieldsOf(kind)[column.field] : undefined;
    const isLink = field?.type === 'link' || field?.type === 'links';
    if (!isLink || field.to !== 'organisation') continue;
    for (const row of rows) {
      const text = (row[index] ?? '').trim();
      if (recordCalled(plan, 'organisation', text)) continue;
      for (const name of field.type === 'links' ? text.split(SEPARATOR) : [text.replaceAll('\n', '')])
        if (name.trim() !== '' && !recordCalled(plan, 'organisation', name)) names.add(name.trim());
    }
  }
  return { edits: [...names].map((name) => newRecord('organisation', newId(), name)), names: [...names] };
}

/** Where the text of a cell goes that is no value: a target that is no number is a qualitative one; else a field for long text. */
function keptIn(kind: KindName, field: string, isTaken: (name: string) => boolean): string | undefined {
  if (kind === 'target') return field === 'value' && !isTaken('grade') ? 'grade' : undefined;
  return Object.entries(fieldsOf(kind)).find(([, { type, ...more }]) => type === 'text' && 'long' in more)?.[0];
}

const isEmptyRow = (row: readonly string[], { columns }: Mapping): boolean =>
  columns.every((column, index) => typeof column !== 'object' || (row[index] ?? '').trim() === '');

/** Makes records of the rows of a table, each cell read as if it had been typed into its field. */
export function toRecords(plan: Plan, table: PastedTable, mapping: Mapping, newId: NewId): Import {
  const all = textsOf(table);
  const heads = mapping.hasHead ? (all[0] ?? []) : [];
  const rows = mapping.hasHead ? all.slice(1) : all;
  const organisations = newOrganisations(plan, mapping, rows, newId);
  const known = applyEdits(plan, organisations.edits);
  const unread: Unread[] = [];
  const records = rows.flatMap((row, index) => {
    if (isEmptyRow(row, mapping)) return [];
    const number = index + (mapping.hasHead ? 2 : 1);
    const read = readRow(known, { row, heads, number }, mapping);
    unread.push(...read.unread);
    return [{ ...read.fields, id: newId() }];
  });
  const edits: readonly Edit[] = records.map((record) => ({ kind: 'add-record', of: mapping.kind, record }));
  return { edits: [...organisations.edits, ...edits], records, made: organisations.names, unread };
}

/** Fields that keep the lines of a cell: long text, and lists, in which a line end parts the names. */
function isLong(kind: KindName, name: string): boolean {
  const field = fieldsOf(kind)[name];
  return field?.type === 'links' || field?.type === 'names' || (field?.type === 'text' && field.long === true);
}

/** A cell of several lines as one: a space where a line ends, none between Chinese characters. */
const inOneLine = (text: string): string =>
  text.replace(/(?<=[\u2e80-\uffef])\s*\n\s*(?=[\u2e80-\uffef])/g, '').replace(/\s*\n\s*/g, ' ');

interface Row {
  readonly row: readonly string[];
  readonly heads: readonly string[];
  readonly number: number;
}

function readRow(
  plan: Plan,
  { row, heads, number }: Row,
  { kind, columns }: Mapping,
): { readonly fields: Readonly<Record<string, unknown>>; readonly unread: readonly Unread[] } {
  const fields: Record<string, unknown> = {};
  const unread: Unread[] = [];
  const unitCell = row[columns.indexOf('unit')]?.trim();
  const isTaken = (name: string): boolean =>
    columns.some((column) => typeof column === 'object' && column.field === name);
  for (const [index, column] of columns.entries()) {
    const text = (row[index] ?? '').trim();
    if (typeof column !== 'object' || text === '') continue;
    const { field } = column;
    const typed = isLong(kind, field) ? text : inOneLine(text);
    const isNumber = fieldsOf(kind)[field]?.type === 'quantity' && ENDS_IN_NUMBER.test(text);
    const unit = isNumber ? (unitInHead(heads[index] ?? '') ?? unitCell ?? '') : '';
    const reading = readField(plan, kind, { field }, typed + unit);
    if (reading.ok) {
      if (reading.value !== undefined) fields[field] = reading.value;
      continue;
    }
    const keeper = keptIn(kind, field, isTaken);
    unread.push({ row: number, field, text, ...(keeper !== undefined && { keptIn: keeper }) });
  }
  keep(fields, kind, unread);
  return { fields, unread };
}

/** Puts what could not be read into the fields that keep it, behind what stands there. */
function keep(fields: Record<string, unknown>, kind: KindName, unread: readonly Unread[]): void {
  for (const { keptIn: keeper, field, text } of unread) {
    if (keeper === undefined) continue;
    const before = fields[keeper];
    const said = keeper === 'grade' ? text : `${fieldsOf(kind)[field]?.words['zh-CN'] ?? field}：${text}`;
    fields[keeper] = typeof before === 'string' ? `${before}；${said}` : said;
  }
}
