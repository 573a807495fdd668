import { formatQuantity, type Language, type Words } from '#core/model';
import {
  KIND_NAMES,
  fieldsOf,
  kindNamed,
  quantityIn,
  rowsIn,
  type CellField,
  type KindName,
  type Plan,
  type PlanRecord,
  type RowsField,
} from '#core/records';
import { COLUMN_WORDS, fillIn } from '#core/words';
import { recordName } from '../field-text';
import { cellText } from '../rows-text';
import { NUMBER } from './columns';
import type { Column, Content, Line, TableKind } from './content';

interface Rows {
  readonly kind: KindName;
  readonly name: string;
  readonly field: RowsField;
}

function rowColumn(
  language: Language,
  { name: of }: Rows,
  [name, field]: readonly [string, CellField],
  width: number,
): Column {
  return {
    id: name,
    words: field.words,
    width,
    align: field.type === 'text' ? 'left' : 'center',
    field: of,
    text: ({ row }: Line) => cellText(field, row?.[name], language),
  };
}

/** How many rows there are, and how many there are said to be where the record says so. */
function countText(plan: Plan, { name, field }: Rows, record: PlanRecord): string | undefined {
  const declared = field.count === undefined ? undefined : quantityIn(record, field.count);
  if (!declared) return undefined;
  const count = String(rowsIn(record, name).length);
  const isSame = declared.value === count && declared.upTo === undefined && declared.comparator === '=';
  const words = isSame ? COLUMN_WORDS.allListed : COLUMN_WORDS.someListed;
  return fillIn(words[plan.language], { declared: formatQuantity(declared, plan.language), count });
}

const WIDE = 24;
const USUAL = 14;

function rowsContent(plan: Plan, rows: Rows, records: readonly PlanRecord[]): Content {
  const filled = records.filter((record) => rowsIn(record, rows.name).length > 0);
  const columns = Object.entries(rows.field.columns).map((entry, index) =>
    rowColumn(plan.language, rows, entry, index === 0 ? WIDE : USUAL),
  );
  const [only, ...others] = filled;
  const linesOf = (record: PlanRecord): readonly Line[] => rowsIn(record, rows.name).map((row) => ({ record, row }));
  const notes = (record: PlanRecord): string => {
    const count = countText(plan, rows, record);
    const name = recordName(plan, rows.kind, record);
    return count === undefined ? name : plan.language === 'zh-CN' ? `${name}（${count}）` : `${name} (${count})`;
  };
  const note = only && others.length === 0 ? countText(plan, rows, only) : undefined;
  return {
    columns: [
      NUMBER,
      ...columns.map((column, index): Column => (index === 0 ? column : { ...column, ifFilled: true })),
    ],
    more: [],
    groups: filled.map((record) => ({ lines: linesOf(record), ...(others.length > 0 && { title: notes(record) }) })),
    ...(note !== undefined && { note }),
  };
}

const rowsFieldsOf = (kind: KindName): readonly (readonly [string, RowsField])[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, field]) => (field.type === 'rows' ? [[name, field] as const] : []));

function rowsTable(rows: Rows, isOnly: boolean): TableKind {
  const { kind, name, field } = rows;
  const { words, table } = kindNamed(kind);
  const called: Words = {
    'zh-CN': `${words.one['zh-CN']}：${field.words['zh-CN']}`,
    en: `${words.many.en}: ${field.words.en.toLowerCase()}`,
  };
  return {
    name: `${table.name}.${name}`,
    words: called,
    kind,
    of: kind,
    rows: name,
    make: (plan, records) => rowsContent(plan, rows, records),
    title: (plan, of) => {
      if (!of) return called[plan.language];
      const record = recordName(plan, kind, of);
      if (isOnly) return record;
      return plan.language === 'zh-CN'
        ? `${record}${field.words['zh-CN']}`
        : `${record}: ${field.words.en.toLowerCase()}`;
    },
  };
}

/** A table for each rows field of every kind: the rows of one record, or of all under their names. */
export const ROWS_TABLES: readonly TableKind[] = KIND_NAMES.flatMap((kind) => {
  const fields = rowsFieldsOf(kind);
  return fields.map(([name, field]) => rowsTable({ kind, name, field }, fields.length === 1));
});
