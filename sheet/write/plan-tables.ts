import type { Language } from '#core/model';
import { cellText, recordName, shortNameOf } from '#core/derive';
import { columnsOf, partRows, sheetNames, writtenText, type NamedTable, type RegisterColumn } from '#core/import';
import {
  fieldsOf,
  isKindName,
  isQuantity,
  kindNamed,
  recordsOf,
  type KindName,
  type Plan,
  type PlanRecord,
  type Row,
} from '#core/records';
import { dateCell, quantityCell, sharedUnit, textCell } from './cell-of';
import type { OutCell, OutColumn, OutTable } from './out-table';
import { SHEET_WORDS } from './sheet-words';
import { widthFor } from './width-for';

/** A row of a sheet before it is written: what it belongs to, and its values by column. */
interface Line {
  readonly record: PlanRecord;
  readonly values: Readonly<Record<string, unknown>>;
}

const bracketed = (unit: string, language: Language): string => (language === 'zh-CN' ? `（${unit}）` : ` (${unit})`);

/** What may be chosen in a column: the choices of a field, or the names of the records that it may link to. */
function listFor(plan: Plan, { field }: RegisterColumn): Pick<OutColumn, 'list'> {
  if (field.type === 'choice')
    return { list: { texts: Object.values(field.choices).map((words) => words[plan.language]), isClosed: true } };
  if ((field.type !== 'link' && field.type !== 'links') || !isKindName(field.to)) return {};
  const names = recordsOf(plan, field.to).map(({ id }) => shortNameOf(plan, id));
  const texts = [...new Set(names)].filter((name) => name.trim() !== '');
  return texts.length > 0 ? { list: { texts, isClosed: false } } : {};
}

const LOOKS: Readonly<Partial<Record<string, OutColumn['look']>>> = { quantity: 'number', date: 'day' };

/** One column of a sheet: its head, with the unit where all rows share one, and its cells. */
function columnOf(
  plan: Plan,
  column: RegisterColumn,
  lines: readonly Line[],
  write: (line: Line, column: RegisterColumn) => string,
): { readonly out: OutColumn; readonly cells: readonly OutCell[] } {
  const { name, field } = column;
  const values = lines.map((line) => line.values[name]);
  const unit = sharedUnit(values.filter(isQuantity), plan.language);
  const cells = lines.map((line, at): OutCell => {
    const value = values[at];
    if (field.type === 'quantity' && isQuantity(value))
      return quantityCell(value, unit !== undefined, write(line, column));
    if (field.type === 'date' && typeof value === 'string') return dateCell(value, write(line, column));
    return textCell(write(line, column));
  });
  const head = field.words[plan.language] + (unit === undefined ? '' : bracketed(unit, plan.language));
  const look = LOOKS[field.type] ?? 'text';
  return { out: { head, look, width: widthFor(head, cells), ...listFor(plan, column) }, cells };
}

const idColumn = (language: Language): OutColumn => ({ head: SHEET_WORDS.id[language], width: 6, look: 'id' });

/** The sheet of a register. */
function registerTable(plan: Plan, { kind, name }: NamedTable): OutTable {
  const lines = recordsOf(plan, kind).map((record): Line => ({ record, values: record }));
  const columns = columnsOf({ kind }).map((column) =>
    columnOf(plan, column, lines, ({ record }, { name: field }) => writtenText(plan, kind, record, field)),
  );
  return tableOf(name, plan.language, lines, [], columns);
}

/** The sheet of the rows inside the records of a register: each names its record. */
function partTable(plan: Plan, { kind, name }: NamedTable, part: string): OutTable {
  const lines = withPlainAmounts(
    recordsOf(plan, kind).flatMap((record) => partRows(kind, record, part).map((values): Line => ({ record, values }))),
    fieldsOf(kind)[part]?.type === 'funding' ? plan.language : undefined,
  );
  const names = lines.map(({ record }) => textCell(recordName(plan, kind, record)));
  const head = nameHead(plan, kind);
  const owner = {
    out: { head, look: 'text', width: widthFor(head, names), ...ownerList(plan, kind) },
    cells: names,
  } as const;
  const columns = columnsOf({ kind, part }).map((column) => columnOf(plan, column, lines, partText(plan.language)));
  return tableOf(name, plan.language, lines, [owner], columns);
}

const isCell = (value: unknown): value is Row[string] => typeof value === 'string' || isQuantity(value);

/** The parts of a sum have the unit of their record: where the head of the column cannot say it for all, they stand as bare numbers. */
function withPlainAmounts(lines: readonly Line[], language: Language | undefined): readonly Line[] {
  const amounts = lines.map(({ values }) => values['value']).filter(isQuantity);
  if (language === undefined || sharedUnit(amounts, language) !== undefined) return lines;
  return lines.map(({ record, values: { value, ...rest } }) => {
    if (!isQuantity(value)) return { record, values: rest };
    return { record, values: { ...rest, value: { value: value.value, comparator: value.comparator } } };
  });
}

const partText =
  (language: Language) =>
  ({ values }: Line, { name, field }: RegisterColumn): string => {
    const value = values[name];
    const isColumn =
      field.type === 'text' || field.type === 'quantity' || field.type === 'date' || field.type === 'choice';
    return isColumn && isCell(value) ? cellText(field, value, language) : '';
  };

const nameHead = (plan: Plan, kind: KindName): string => {
  const { name, fields } = kindNamed(kind);
  return fields[name]?.words[plan.language] ?? name;
};

function ownerList(plan: Plan, kind: KindName): Pick<OutColumn, 'list'> {
  const names = recordsOf(plan, kind).map((record) => recordName(plan, kind, record));
  return names.length > 0 ? { list: { texts: [...new Set(names)], isClosed: false } } : {};
}

interface Written {
  readonly out: OutColumn;
  readonly cells: readonly OutCell[];
}

function tableOf(
  name: string,
  language: Language,
  lines: readonly Line[],
  owner: readonly Written[],
  fields: readonly Written[],
): OutTable {
  const all = [...owner, ...fields];
  return {
    name,
    columns: [idColumn(language), ...all.map(({ out }) => out)],
    rows: lines.map(({ record }, at) => [{ kind: 'text', text: record.id }, ...all.map(({ cells }) => cells[at])]),
  };
}

const hasRecords = (plan: Plan, kind: KindName): boolean => recordsOf(plan, kind).length > 0;

/**
 * The sheets of a plan: of the registers asked for, else of those that hold something, else of all. A sheet for rows inside
 * records is there where one has rows, or where its register was asked for.
 */
export function planTables(plan: Plan, asked: readonly KindName[] | undefined): readonly OutTable[] {
  const names = sheetNames(plan.language);
  const kinds = new Set(names.map(({ kind }) => kind));
  const filled = [...kinds].filter((kind) => hasRecords(plan, kind));
  const wanted = new Set(asked ?? (filled.length > 0 ? filled : kinds));
  return names.flatMap((table): readonly OutTable[] => {
    if (!wanted.has(table.kind)) return [];
    if (table.part === undefined) return [registerTable(plan, table)];
    const rows = partTable(plan, table, table.part);
    return rows.rows.length > 0 || asked !== undefined || filled.length === 0 ? [rows] : [];
  });
}
