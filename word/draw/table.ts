import { Paragraph, type FileChild, type ParagraphChild } from 'docx';
import { type Cell, generateTable, type Table as Generated, UPRIGHT_COLUMNS } from '#core/derive';
import type { GeneratedTable } from '#core/model';
import type { Orientation } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { drawGrid, type GridCell, type GridRow } from './grid';
import { textRuns } from './runs';
import { titleRuns } from './captions';

type Cells = readonly (readonly Cell[])[];

function cellOf(cell: Cell, runs: readonly ParagraphChild[]): GridCell {
  const { columns, rows, align } = cell;
  return { runs, ...(align && { align }), ...(columns && { columns }), ...(rows && { rows }) };
}

/** The head, repeated on every page; its first cell has the mark of the table. */
const headRows = (draft: Draft, rows: Cells, block: string): readonly GridRow[] =>
  rows.map((row, rowIndex) => ({
    isStrong: true,
    repeats: true,
    cells: row.map((cell, index) => {
      const runs = textRuns(draft, cell.text);
      return cellOf(cell, rowIndex === 0 && index === 0 ? draft.marks.block(block, runs) : runs);
    }),
  }));

/** Rows whose cells are marked with the field that they show. */
const bodyRows = (draft: Draft, rows: Cells): readonly GridRow[] =>
  rows.map((row) => ({
    ...(row.some(({ isGroup }) => isGroup) && { isStrong: true, keepsNext: true }),
    cells: row.map((cell) => {
      const runs = textRuns(draft, cell.text);
      return cellOf(cell, cell.of ? draft.marks.field(cell.of.record, cell.of.field, runs) : runs);
    }),
  }));

const footRows = (draft: Draft, rows: Cells): readonly GridRow[] =>
  rows.map((row) => ({ isStrong: true, cells: row.map((cell) => cellOf(cell, textRuns(draft, cell.text))) }));

const lineOf = (draft: Draft, style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [...textRuns(draft, text)] });

function captionOf(
  draft: Draft,
  table: Generated,
  { block, heading }: { readonly block: string; readonly heading: string },
): readonly FileChild[] {
  const isSaid = !draft.layout.numbersTables && table.title === heading.trim();
  const numbered = draft.tables.find((each) => each.block === block);
  const children = [...titleRuns(draft, 'table', numbered, textRuns(draft, table.title))];
  return [
    ...(isSaid ? [] : [new Paragraph({ style: STYLE.tableTitle, children })]),
    ...(table.note === undefined ? [] : [lineOf(draft, STYLE.tableNote, table.note)]),
  ];
}

/** Draws a table made from records: its name unless the heading above says it, its unit, its head, rows and sums; a wide one goes on pages across. */
export function drawTable(
  draft: Draft,
  block: GeneratedTable,
  place: { readonly orientation: Orientation; readonly heading: string },
): readonly FileChild[] {
  const table = generateTable(draft.plan, block.table, block.of);
  const nothing: Cell = { text: table.empty, columns: table.widths.length, align: 'center' };
  const body = table.body.length === 0 ? [[nothing]] : table.body;
  const rows = [...headRows(draft, table.head, block.id), ...bodyRows(draft, body), ...footRows(draft, table.foot)];
  const isWide = place.orientation === 'portrait' && table.widths.length > UPRIGHT_COLUMNS;
  const orientation = isWide ? 'landscape' : place.orientation;
  const drawn = [
    ...captionOf(draft, table, { block: block.id, heading: place.heading }),
    ...drawGrid(draft, rows, { parts: table.widths, orientation }),
  ];
  if (isWide) for (const child of drawn) draft.across.add(child);
  return drawn;
}
