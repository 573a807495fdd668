import type { Language, Words } from '#core/model';
import { fieldsOf, kindNamed } from '#core/records';
import { fillIn } from '#core/words';
import type { Imported, RowPlace, SourcePlace, Unread } from './imported';
import { columnLetters } from './source';

/** What an officer should know of an import: a sentence, and what it is about. */
export interface NoteGroup {
  readonly said: string;
  readonly lines: readonly string[];
}

const SENTENCES = {
  made: {
    'zh-CN': '同时新建 {count} 条被引用的记录：',
    en: 'Records that cells name and that are added too ({count}):',
  },
  unread: {
    'zh-CN': '{count} 格的内容读不成所选字段的值：',
    en: 'Cells that cannot be read as values of their fields ({count}):',
  },
  left: { 'zh-CN': '{count} 列没有导入：', en: 'Columns that are not taken ({count}):' },
  totals: { 'zh-CN': '{count} 行是合计：', en: 'Rows that are sums ({count}):' },
  twice: {
    'zh-CN': '{count} 行的编号与前面的行重复，作为新记录：',
    en: 'Rows with the ID of a row before them, which become new records ({count}):',
  },
  formulas: {
    'zh-CN': '{count} 格是公式，取的是文件中保存的结果，没有重新计算。',
    en: 'Cells with formulas: {count}. What the file holds as their result is taken; nothing is computed.',
  },
  cellLeft: { 'zh-CN': '{where}“{field}”：{text}，不写入', en: '{where}, {field}: “{text}” is not taken' },
  cellKept: {
    'zh-CN': '{where}“{field}”：{text}，原样写入“{keeper}”',
    en: '{where}, {field}: “{text}” is kept in “{keeper}”',
  },
  noResult: {
    'zh-CN': '{where}“{field}”：公式没有保存结果',
    en: '{where}, {field}: the result of the formula was not saved',
  },
  row: { 'zh-CN': '第 {row} 行', en: 'Row {row}' },
  sheetRow: { 'zh-CN': '“{table}”第 {row} 行', en: '“{table}”, row {row}' },
  cell: { 'zh-CN': '“{table}”{cell}', en: '“{table}” {cell}' },
  column: { 'zh-CN': '“{table}”{letters} 列', en: '“{table}”, column {letters}' },
  named: { 'zh-CN': '{kind}“{name}”', en: '{kind} “{name}”' },
} as const satisfies Readonly<Record<string, Words>>;

type Params = Readonly<Record<string, string>>;
const say = (name: keyof typeof SENTENCES, language: Language, params: Params): string =>
  fillIn(SENTENCES[name][language], params);

const sayRow = ({ table, row }: RowPlace, language: Language): string =>
  say(table === '' ? 'row' : 'sheetRow', language, { table, row: String(row) });

/** Where a cell stands, as its program calls it; in a pasted table by its row. */
const sayPlace = ({ table, row, column }: SourcePlace, language: Language): string =>
  table === '' || column < 0
    ? sayRow({ table, row }, language)
    : say('cell', language, { table, cell: `${columnLetters(column)}${String(row)}` });

function sayUnread(unread: Unread, language: Language): string {
  const { kind, field, text, problem, keptIn } = unread;
  const label = (name: string): string => fieldsOf(kind)[name]?.words[language] ?? name;
  const name = problem === 'fields.noResult' ? 'noResult' : keptIn === undefined ? 'cellLeft' : 'cellKept';
  const keeper = keptIn === undefined ? '' : label(keptIn);
  return say(name, language, { where: sayPlace(unread, language), field: label(field), text, keeper });
}

/** Everything about an import that does not show in the records themselves, in sentences. */
export function sayNotes(imported: Imported, language: Language): readonly NoteGroup[] {
  const group = (name: keyof typeof SENTENCES, lines: readonly string[]): readonly NoteGroup[] =>
    lines.length === 0 ? [] : [{ said: say(name, language, { count: String(lines.length) }), lines }];
  const { made, unread, left, totals, twice, formulas } = imported;
  return [
    ...group(
      'made',
      made.map(({ kind, name }) => say('named', language, { kind: kindNamed(kind).words.one[language], name })),
    ),
    ...group(
      'unread',
      unread.map((cell) => sayUnread(cell, language)),
    ),
    ...group(
      'left',
      left.map(
        ({ table, column, head }) =>
          `${say('column', language, { table, letters: columnLetters(column) })}${head === '' ? '' : ` ${head}`}`,
      ),
    ),
    ...group(
      'totals',
      totals.map((row) => sayRow(row, language)),
    ),
    ...group(
      'twice',
      twice.map((row) => sayRow(row, language)),
    ),
    ...(formulas === 0 ? [] : [{ said: say('formulas', language, { count: String(formulas) }), lines: [] }]),
  ];
}
