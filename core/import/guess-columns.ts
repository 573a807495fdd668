import { fieldsOf, kindNamed } from '#core/records';
import { COLUMN_WORDS } from '#core/words';
import { bare, headTexts } from './heads';
import type { Column, Head, Mapping } from './mapping';
import { columnsOf, type RegisterColumn, type TableOf } from './register-columns';
import { textAt, widthOf, type SourceTable } from './source';

const UNIT_HEADS = new Set(['单位', '计量单位', '数值单位', 'unit']);
const NAME_HEADS = new Set(['名称', 'name', '项目', '内容', '事项', 'item']);
const ID_HEADS = new Set(['编号', 'id']);
const NUMBER_HEADS = new Set([bare(COLUMN_WORDS.number['zh-CN']), 'no.', 'no']);
/** Heads that people write for a field under another name; by field, whatever the kind. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  value: ['目标', '指标值', '目标值', 'target', 'goal', '数量'],
  baseline: ['基期', '现状', '现状值', 'base'],
  deadline: ['完成时间', '时限', 'deadline', 'due'],
  due: ['完成时间', '时限', '完成时限', 'deadline'],
  owner: ['责任单位', '业主', '牵头单位', '实施单位'],
  lead: ['责任单位', '牵头部门', '牵头'],
  cooperating: ['配合部门', '责任单位', '配合'],
  investment: ['投资', '投资额', '总投资额'],
  amount: ['资金', '资金额', '预算'],
  location: ['地点', '建设地址'],
  content: ['建设内容', '内容及规模', '主要内容'],
  title: ['任务', '主要任务', '重点任务', 'task', 'measure'],
  name: ['指标', '项目', '单位名称', '岗位', 'indicator', 'project', 'organisation', 'organization'],
};

interface Wanted {
  readonly name: string;
  readonly words: readonly string[];
  /** Every record may have it: only its very name counts. */
  readonly isCommon: boolean;
}

const wantedOf = new Map<string, readonly Wanted[]>();

/** The heads that name each column of a table; made once for each. */
function wanted(of: TableOf): readonly Wanted[] {
  const key = `${of.kind} ${of.part ?? ''}`;
  let all = wantedOf.get(key);
  if (!all) wantedOf.set(key, (all = columnsOf(of).map((column) => wantedFor(of, column))));
  return all;
}

function wantedFor({ kind, part }: TableOf, { name, field }: RegisterColumn): Wanted {
  const { name: naming, words } = kindNamed(kind);
  const isName = part === undefined && name === naming;
  const isCommon = part === undefined && fieldsOf(kind)[name] === undefined;
  return {
    name,
    isCommon,
    words: [
      ...[...Object.values(field.words), name, ...(isCommon ? [] : (OTHER_NAMES[name] ?? []))].map(bare),
      ...(isName ? [...NAME_HEADS, bare(words.one['zh-CN'])] : []),
    ],
  };
}

/** How well a head names a column: 2 exactly, 1 in part, 0 not at all. */
function fit(head: string, { words, isCommon }: Wanted): number {
  if (head === '') return 0;
  if (words.includes(head)) return 2;
  const isPart = (word: string): boolean =>
    word.length > 1 && (head.includes(word) || (head.length > 1 && word.includes(head)));
  return !isCommon && words.some(isPart) ? 1 : 0;
}

const recordWords = ({ kind }: TableOf): ReadonlySet<string> => {
  const { name, words } = kindNamed(kind);
  const field = fieldsOf(kind)[name];
  return new Set([...Object.values(words.one), ...Object.values(field?.words ?? {})].map(bare));
};

export interface Guess {
  readonly columns: readonly Column[];
  readonly score: number;
}

/** What the heads of a table say about its columns, and how well they fit. */
export function columnsFor(of: TableOf, names: readonly string[], hasIds: (column: number) => boolean): Guess {
  const heads = names.map(bare);
  const taken = new Set<string>();
  let score = 0;
  const columns: Column[] = heads.map((head, at) => (ID_HEADS.has(head) && hasIds(at) ? 'id' : undefined));
  if (of.part !== undefined) {
    const records = recordWords(of);
    const at = heads.findIndex((head, index) => columns[index] === undefined && records.has(head));
    if (at >= 0) columns[at] = 'record';
  }
  for (const good of [2, 1])
    for (const [index, head] of heads.entries()) {
      if (columns[index] !== undefined || NUMBER_HEADS.has(head) || ID_HEADS.has(head)) continue;
      const found = wanted(of).find((column) => !taken.has(column.name) && fit(head, column) === good);
      if (found === undefined) continue;
      columns[index] = { field: found.name };
      taken.add(found.name);
      score += good;
    }
  return { columns: withUnits(of, columns, heads), score };
}

const withUnits = (of: TableOf, columns: readonly Column[], heads: readonly string[]): readonly Column[] => {
  const hasQuantity = columnsOf(of).some(({ field }) => field.type === 'quantity');
  return columns.map((column, index) =>
    column === undefined && hasQuantity && UNIT_HEADS.has(heads[index] ?? '') ? 'unit' : column,
  );
};

const ID = /^[0-9a-z]{10}$/;

/** Whether what stands below a head looks like ids that we wrote. */
export const looksLikeIds =
  ({ rows }: SourceTable, { above, rows: heads }: Head) =>
  (column: number): boolean => {
    const texts = rows.slice(above + heads).map((row) => textAt(row, column).trim());
    const first = texts.find((text) => text !== '');
    return first !== undefined && ID.test(first);
  };

/** The columns of a table by its heads. Where these name nothing, the first column is what the record is called. */
export function guessColumns(table: SourceTable, of: TableOf, head: Head): readonly Column[] {
  const names = head.rows > 0 ? headTexts(table, head) : [];
  const { columns, score } = columnsFor(of, names, looksLikeIds(table, head));
  if (score > 0 || of.part !== undefined) return fullWidth(columns, table);
  const name = { field: kindNamed(of.kind).name };
  return fullWidth([name], table);
}

const fullWidth = (columns: readonly Column[], table: SourceTable): readonly Column[] =>
  Array.from({ length: widthOf(table) }, (_, index) => columns[index]);

/** The same table read as something else, or with other heads. */
export const remapped = (table: SourceTable, of: TableOf, head: Head): Mapping => ({
  kind: of.kind,
  ...(of.part !== undefined && { part: of.part }),
  head,
  columns: guessColumns(table, of, head),
});
