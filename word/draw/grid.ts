import { Paragraph, Table, TableCell, TableRow, type FileChild, type ParagraphChild } from 'docx';
import { hasSmallText } from '#core/derive';
import type { Orientation } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import { styledParagraph } from '../raw/paragraph-xml';
import { RawBlock } from '../raw/raw-xml';
import { tableXml, type PlacedRow, type PlacedTable } from '../raw/table-xml';
import type { Draft } from './draft';

/** A cell as it is drawn; one that a cell above spans is left out of its row, as in HTML. */
export interface GridCell {
  readonly runs: readonly ParagraphChild[];
  readonly align?: 'left' | 'center' | 'right';
  readonly columns?: number;
  readonly rows?: number;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Whether its text is that of a head, as in the rows of sums too. */
  readonly isStrong?: boolean;
  /** Whether it is repeated on every page. */
  readonly repeats?: boolean;
  /** Whether it stays on the page of the row below, which it names. */
  readonly keepsNext?: boolean;
}

/** Splits a width by parts into whole twips that add up to it. */
export function splitWidth(width: number, parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  let done = 0;
  let seen = 0;
  return parts.map((part) => {
    seen += part;
    const end = Math.round((width * seen) / sum);
    const column = end - done;
    done = end;
    return column;
  });
}

/** The columns that the cells of each row begin at. */
function startsOf(rows: readonly GridRow[]): readonly (readonly number[])[] {
  const taken = new Map<number, number>();
  return rows.map((row, rowIndex) => {
    let column = 0;
    return row.cells.map((cell) => {
      while ((taken.get(column) ?? 0) > rowIndex) column++;
      const start = column;
      const until = rowIndex + (cell.rows ?? 1);
      for (let each = 0; each < (cell.columns ?? 1); each++) taken.set(column++, until);
      return start;
    });
  });
}

/** The rows with each cell at its column. */
function placed(rows: readonly GridRow[], styleOf: (row: GridRow) => string): readonly PlacedRow<ParagraphChild>[] {
  const starts = startsOf(rows);
  return rows.map((row, rowIndex) => ({
    style: styleOf(row),
    repeats: row.repeats === true,
    keepsNext: row.keepsNext === true,
    cells: row.cells.map(({ runs, align = 'left', columns = 1, rows: down = 1 }, index) => ({
      ...{ runs, align, columns, rows: down },
      start: starts[rowIndex]?.[index] ?? 0,
    })),
  }));
}

function drawRow(
  { cells, style, repeats, keepsNext }: PlacedRow<ParagraphChild>,
  widths: readonly number[],
  headFill: string | undefined,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(repeats && { tableHeader: true }),
    children: cells.map(({ start, columns, rows, align, runs }) => {
      const width = widths.slice(start, start + columns).reduce((sum, part) => sum + part, 0);
      return new TableCell({
        width: { size: width, type: 'dxa' },
        verticalAlign: 'center',
        ...(repeats && headFill !== undefined && { shading: { type: 'clear', fill: headFill } }),
        ...(columns > 1 && { columnSpan: columns }),
        ...(rows > 1 && { rowSpan: rows }),
        children: [
          new Paragraph({ style, ...(keepsNext && { keepNext: true }), alignment: align, children: [...runs] }),
        ],
      });
    }),
  });
}

const MARGINS = { top: 40, bottom: 40, left: 60, right: 60 } as const;

/** Draws a table; one whose lines or head have a look of the layout's own is written by `docx`. */
function drawPlaced({ raw, layout }: Draft, table: PlacedTable<ParagraphChild>): FileChild {
  const { borders, headFill } = layout.table;
  const xml = raw && !borders && headFill === undefined ? tableXml(table) : undefined;
  if (raw && xml !== undefined) return new RawBlock(raw, xml);
  return new Table({
    width: { size: table.width, type: 'dxa' },
    columnWidths: [...table.widths],
    layout: 'fixed',
    ...(borders && { borders }),
    margins: table.margins,
    rows: table.rows.map((row) => drawRow(row, table.widths, headFill)),
  });
}

/**
 * Draws a table as wide as the text, with the widths of its columns as parts of that and `gap` twips below it; rows do not break. Widths stand in
 * the grid and in every cell, because some readers use only one of them.
 */
export function drawGrid(
  draft: Draft,
  rows: readonly GridRow[],
  {
    parts,
    orientation,
    gap = 0,
  }: { readonly parts: readonly number[]; readonly orientation: Orientation; readonly gap?: number },
): readonly FileChild[] {
  const width = draft.layout.textWidth[orientation];
  const widths = splitWidth(width, parts);
  const isSmall = hasSmallText(widths.length, orientation === 'portrait');
  const [text, head] = isSmall ? [STYLE.smallTableText, STYLE.smallTableHead] : [STYLE.tableText, STYLE.tableHead];
  const table = { width, widths, margins: MARGINS, rows: placed(rows, (row) => (row.isStrong ? head : text)) };
  return [drawPlaced(draft, table), styledParagraph(STYLE.end, [], { ...draft, before: gap })];
}
