import { COMMON_FIELD_WORDS } from '#core/review';
import {
  fieldsOf,
  isQuantity,
  kindNamed,
  partsIn,
  quantityIn,
  rowsIn,
  type CellField,
  type ChoiceField,
  type Field,
  type FundingSource,
  type KindName,
  type PlanRecord,
  type Row,
} from '#core/records';
import { FUNDING_SOURCE_WORDS } from '#core/words';

/** What a table holds: the records of a register, or the rows of one of their fields, each naming its record. */
export interface TableOf {
  readonly kind: KindName;
  /** The field of rows or of funding whose rows they are. */
  readonly part?: string;
}

export interface RegisterColumn {
  readonly name: string;
  readonly field: Field;
}

const isPart = (field: Field): boolean => field.type === 'rows' || field.type === 'funding';

/** The fields of a kind that have rows of their own. */
export const partsOf = (kind: KindName): readonly string[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, field]) => (isPart(field) ? [name] : []));

const wordsOf = (name: string): Field['words'] => {
  const words = COMMON_FIELD_WORDS[name] ?? { 'zh-CN': name, en: name };
  return { ...words, en: words.en.slice(0, 1).toUpperCase() + words.en.slice(1) };
};
/** What every record may have besides the fields of its kind: where it comes from, and which fields are assumed. */
const COMMON: readonly RegisterColumn[] = [
  { name: 'source', field: { type: 'text', words: wordsOf('source') } },
  { name: 'assumed', field: { type: 'names', words: wordsOf('assumed') } },
];

const FUNDING: Readonly<Record<string, CellField>> = {
  source: {
    type: 'choice',
    words: { 'zh-CN': '资金来源', en: 'Source' },
    choices: FUNDING_SOURCE_WORDS,
  } satisfies ChoiceField<FundingSource>,
  year: { type: 'date', words: { 'zh-CN': '年度', en: 'Year' } },
  value: { type: 'quantity', words: { 'zh-CN': '金额', en: 'Amount' } },
};

function partColumns(kind: KindName, part: string): Readonly<Record<string, CellField>> {
  const field = fieldsOf(kind)[part];
  return field?.type === 'rows' ? field.columns : FUNDING;
}

function listColumns({ kind, part }: TableOf): readonly RegisterColumn[] {
  if (part !== undefined) return Object.entries(partColumns(kind, part)).map(([name, field]) => ({ name, field }));
  const fields = fieldsOf(kind);
  const names = new Set([...kindNamed(kind).form.flatMap((group) => group.fields), ...Object.keys(fields)]);
  const own = [...names].flatMap((name): readonly RegisterColumn[] => {
    const field = fields[name];
    return field && !isPart(field) ? [{ name, field }] : [];
  });
  return [...own, ...COMMON];
}

const listed = new Map<string, readonly RegisterColumn[]>();

/** The columns of a table, in the order of the form; listed once for each, since every cell asks. */
export function columnsOf({ kind, part }: TableOf): readonly RegisterColumn[] {
  const key = `${kind} ${part ?? ''}`;
  let columns = listed.get(key);
  if (!columns) listed.set(key, (columns = listColumns({ kind, ...(part !== undefined && { part }) })));
  return columns;
}

/** The rows that a field of a record holds; the parts of a sum as rows with quantities. */
export function partRows(kind: KindName, record: PlanRecord, part: string): readonly Row[] {
  const field = fieldsOf(kind)[part];
  if (field?.type !== 'funding') return rowsIn(record, part);
  const unit = quantityIn(record, field.of)?.unit;
  return partsIn(record, part).map(({ source, year, value }) => ({
    ...(source && { source }),
    ...(year !== undefined && { year: String(year) }),
    value: { value, comparator: '=', ...(unit !== undefined && { unit }) },
  }));
}

/** What a row is in the field it belongs to; undefined where funding cannot hold it: no plain amount, another unit, not a year. */
export function rowValue(kind: KindName, record: PlanRecord, part: string, row: Row): unknown {
  const field = fieldsOf(kind)[part];
  if (field?.type !== 'funding') return row;
  const { source, year, value } = row;
  const isPlain = isQuantity(value) && value.comparator === '=' && value.upTo === undefined && value.per === undefined;
  if (!isPlain || (value.unit !== undefined && value.unit !== quantityIn(record, field.of)?.unit)) return undefined;
  if (year !== undefined && !(typeof year === 'string' && /^\d{4}$/.test(year))) return undefined;
  return {
    ...(source !== undefined && { source }),
    ...(year !== undefined && { year: Number(year) }),
    value: value.value,
  };
}
