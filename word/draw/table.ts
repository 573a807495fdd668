import {
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type FileChild,
  type ITableRowPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import { generateTable, type Cell, type Table as Generated } from '#core/derive';
import type { GeneratedTable } from '#core/model';
import { NO_ROWS } from '#core/words';
import { TEXT_WIDTH, type Orientation } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { textRuns } from './runs';

/** Above this number of columns, and on upright pages, the text of a table is one size smaller. */
const WIDE = 6;

interface TableStyles {
  readonly text: string;
  readonly head: string;
}

interface RowShape {
  readonly style: string;
  readonly repeats?: true;
  readonly holdsFields?: true;
  /** The block whose mark stands in the first cell. */
  readonly block?: string;
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

/** The columns that the cells of each row begin at; a cell that one above spans is left out of its row, as in HTML. */
function startsOf(rows: readonly (readonly Cell[])[]): readonly (readonly number[])[] {
  const taken = new Map<number, number>();
  return rows.map((row, rowIndex) => {
    let column = 0;
    return row.map((cell) => {
      while ((taken.get(column) ?? 0) > rowIndex) column++;
      const start = column;
      const until = rowIndex + (cell.rows ?? 1);
      for (let each = 0; each < (cell.columns ?? 1); each++) taken.set(column++, until);
      return start;
    });
  });
}

/** The text of a cell, marked with the field it shows, or with the table where it is the first of its head. */
function cellRuns(draft: Draft, cell: Cell, shape: RowShape): readonly ParagraphChild[] {
  const runs = textRuns(draft, cell.text);
  if (shape.block !== undefined) return draft.marks.block(shape.block, runs);
  return cell.of && shape.holdsFields === true ? draft.marks.field(cell.of.record, cell.of.field, runs) : runs;
}

function drawCell(draft: Draft, cell: Cell, width: number, shape: RowShape): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    ...(cell.columns !== undefined && cell.columns > 1 && { columnSpan: cell.columns }),
    ...(cell.rows !== undefined && cell.rows > 1 && { rowSpan: cell.rows }),
    children: [
      new Paragraph({
        style: shape.style,
        alignment: cell.align ?? 'left',
        children: [...cellRuns(draft, cell, shape)],
      }),
    ],
  });
}

function drawRows(
  draft: Draft,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  shape: RowShape,
): readonly TableRow[] {
  const starts = startsOf(rows);
  const properties: ITableRowPropertiesOptions = { cantSplit: true, ...(shape.repeats && { tableHeader: true }) };
  return rows.map((row, rowIndex) => {
    const cells = row.map((cell, index) => {
      const start = starts[rowIndex]?.[index] ?? 0;
      const width = widths.slice(start, start + (cell.columns ?? 1)).reduce((sum, part) => sum + part, 0);
      const { block, ...rest } = shape;
      return drawCell(draft, cell, width, block !== undefined && rowIndex === 0 && index === 0 ? shape : rest);
    });
    return new TableRow({ ...properties, children: cells });
  });
}

const lineOf = (draft: Draft, style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [...textRuns(draft, text)] });

function captionOf(draft: Draft, table: Generated, heading: string): readonly FileChild[] {
  return [
    ...(table.title === heading.trim() ? [] : [lineOf(draft, STYLE.tableTitle, table.title)]),
    ...(table.note === undefined ? [] : [lineOf(draft, STYLE.tableNote, table.note)]),
  ];
}

/**
 * Draws a table made from records: its name unless the heading above says it, its unit, the head repeated on every page,
 * rows that do not break. Widths stand in the grid and in every cell, because some readers use only one of them.
 */
export function drawTable(
  draft: Draft,
  block: GeneratedTable,
  place: { readonly orientation: Orientation; readonly heading: string },
): readonly FileChild[] {
  const table = generateTable(draft.plan, block.table);
  const width = TEXT_WIDTH[place.orientation];
  const widths = splitWidth(width, table.widths);
  const isSmall = place.orientation === 'portrait' || widths.length > WIDE;
  const styles: TableStyles = isSmall
    ? { text: STYLE.smallTableText, head: STYLE.smallTableHead }
    : { text: STYLE.tableText, head: STYLE.tableHead };
  const nothing: Cell = { text: NO_ROWS[draft.language], columns: widths.length, align: 'center' };
  const body = table.body.length === 0 ? [[nothing]] : table.body;
  return [
    ...captionOf(draft, table, place.heading),
    new Table({
      width: { size: width, type: 'dxa' },
      columnWidths: [...widths],
      layout: 'fixed',
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      rows: [
        ...drawRows(draft, table.head, widths, { style: styles.head, repeats: true, block: block.id }),
        ...drawRows(draft, body, widths, { style: styles.text, holdsFields: true }),
        ...drawRows(draft, table.foot, widths, { style: styles.head }),
      ],
    }),
    new Paragraph({ style: STYLE.end }),
  ];
}
