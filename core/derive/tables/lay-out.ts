import type { Language } from '#core/model';
import { COLUMN_WORDS } from '#core/words';
import type { Cell, Table } from '../table';
import { NUMBER } from './columns';
import { isGroup, type Column, type ColumnGroup, type Line, type LineGroup } from './content';
import { lookOf, rowCells, type Drawing, type Look } from './row-cells';

type Row = readonly Cell[];

const span = (columns: number): Pick<Cell, 'columns'> => (columns > 1 ? { columns } : {});

/** One row of heads, or two where some columns stand under a common one. */
function headOf(columns: readonly (Column | ColumnGroup)[], language: Language): readonly Row[] {
  const hasGroups = columns.some(isGroup);
  const first = columns.map((column): Cell => ({
    text: column.words[language],
    align: 'center',
    ...(isGroup(column) ? span(column.columns.length) : hasGroups && { rows: 2 }),
  }));
  const below = columns.flatMap((column) => (isGroup(column) ? column.columns : []));
  return hasGroups ? [first, below.map(({ words }): Cell => ({ text: words[language], align: 'center' }))] : [first];
}

/** Where cells of joining columns end: a join never reaches over the end of one further left. */
function joined(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const isStart = rows.map(() => columns.map(() => true));
  columns.forEach(({ joins }, place) => {
    if (joins !== true) return;
    rows.forEach((row, index) => {
      const above = rows[index - 1]?.[place]?.text;
      const isOpen = columns.every((other, left) => left >= place || other.joins !== true || !isStart[index]?.[left]);
      const text = row[place]?.text;
      const starts = isStart[index];
      if (starts && index > 0 && isOpen && text !== '' && text === above) starts[place] = false;
    });
  });
  const lengthAt = (index: number, place: number): number => {
    let end = index + 1;
    while (end < rows.length && isStart[end]?.[place] === false) end++;
    return end - index;
  };
  return rows.map((row, index) =>
    row.flatMap((cell, place) => {
      if (isStart[index]?.[place] === false) return [];
      const length = lengthAt(index, place);
      return [length > 1 ? { ...cell, rows: length } : cell];
    }),
  );
}

function bodyOf(groups: readonly LineGroup[], drawing: Drawing): readonly Row[] {
  const joins = drawing.columns.some((column) => column.joins === true);
  let count = 0;
  return groups.flatMap(({ title, lines }) => {
    const rows = lines.map((line: Line) => rowCells(drawing, line, count++));
    const name: Row = [{ text: title ?? '', ...span(drawing.columns.length), isGroup: true }];
    return [
      ...(title === undefined || lines.length === 0 ? [] : [name]),
      ...(joins ? joined(rows, drawing.columns) : rows),
    ];
  });
}

/** The sums: their name over the columns before the first of them, and nothing where a column has none. */
function footOf(columns: readonly Column[], language: Language): readonly Row[] {
  const first = columns.findIndex(({ sums }) => sums !== undefined);
  if (first < 1) return [];
  const count = Math.max(...columns.map(({ sums }) => sums?.length ?? 0));
  return Array.from({ length: count }, (_, row) => [
    { text: COLUMN_WORDS.sumRow[language], ...span(first), align: 'center' } as const,
    ...columns.slice(first).map(({ sums, align }): Cell => ({ text: sums?.[row] ?? '', align })),
  ]);
}

/** The widths as parts of the whole; the numbers of the lines always take the same part of it. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const others = columns.reduce((sum, column) => sum + (column === NUMBER ? 0 : column.width), 0);
  return columns.map((column) => (column === NUMBER ? (others * NUMBER.width) / (100 - NUMBER.width) : column.width));
}

/** Lays the lines of a table out under its columns; `key` tells it from the others that show the same lines. */
export function layOut(
  about: Pick<Table, 'name' | 'title' | 'note' | 'empty'>,
  columns: readonly (Column | ColumnGroup)[],
  groups: readonly LineGroup[],
  { language, key, ...hanging }: Omit<Look, 'drawnAs'> & { readonly language: Language; readonly key: string },
): Table {
  const flat = columns.flatMap((column) => (isGroup(column) ? column.columns : [column]));
  return {
    ...about,
    widths: widthsOf(flat),
    head: headOf(columns, language),
    body: bodyOf(groups, { table: key, columns: flat, look: lookOf(key, flat, hanging) }),
    foot: footOf(flat, language),
  };
}
