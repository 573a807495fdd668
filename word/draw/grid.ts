import {
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type FileChild,
  type ITableRowPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import { TEXT_WIDTH, type Orientation } from '../layout/measures';
import { STYLE } from '../layout/style-ids';

/** Above this number of columns, and on upright pages, the text of a table is one size smaller. */
const WIDE = 6;

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

function drawCell(
  { runs, align = 'left', columns = 1, rows = 1 }: GridCell,
  width: number,
  paragraph: { readonly style: string; readonly keepNext?: true },
): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    children: [new Paragraph({ ...paragraph, alignment: align, children: [...runs] })],
  });
}

function drawRows(
  rows: readonly GridRow[],
  widths: readonly number[],
  styleOf: (row: GridRow) => string,
): readonly TableRow[] {
  const starts = startsOf(rows);
  return rows.map((row, rowIndex) => {
    const properties: ITableRowPropertiesOptions = { cantSplit: true, ...(row.repeats && { tableHeader: true }) };
    const cells = row.cells.map((cell, index) => {
      const start = starts[rowIndex]?.[index] ?? 0;
      const width = widths.slice(start, start + (cell.columns ?? 1)).reduce((sum, part) => sum + part, 0);
      return drawCell(cell, width, { style: styleOf(row), ...(row.keepsNext === true && { keepNext: true }) });
    });
    return new TableRow({ ...properties, children: cells });
  });
}

/**
 * Draws a table as wide as the text, with the widths of its columns as parts of that and `gap` twips below it; rows do not break. Widths stand in
 * the grid and in every cell, because some readers use only one of them.
 */
export function drawGrid(
  rows: readonly GridRow[],
  {
    parts,
    orientation,
    gap = 0,
  }: { readonly parts: readonly number[]; readonly orientation: Orientation; readonly gap?: number },
): readonly FileChild[] {
  const width = TEXT_WIDTH[orientation];
  const widths = splitWidth(width, parts);
  const isSmall = orientation === 'portrait' || widths.length > WIDE;
  const [text, head] = isSmall ? [STYLE.smallTableText, STYLE.smallTableHead] : [STYLE.tableText, STYLE.tableHead];
  return [
    new Table({
      width: { size: width, type: 'dxa' },
      columnWidths: [...widths],
      layout: 'fixed',
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      rows: [...drawRows(rows, widths, (row) => (row.isStrong ? head : text))],
    }),
    new Paragraph({ style: STYLE.end, ...(gap > 0 && { spacing: { before: gap } }) }),
  ];
}
