import { rawOf } from './raw-xml';

/** A cell where it stands: the column that it begins at, and how many columns and rows it spans. */
export interface PlacedCell<Run extends object = object> {
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
  readonly align: 'left' | 'center' | 'right';
  readonly runs: readonly Run[];
}
export interface PlacedRow<Run extends object = object> {
  readonly cells: readonly PlacedCell<Run>[];
  readonly style: string;
  readonly repeats: boolean;
  readonly keepsNext: boolean;
}

/** A table: its whole width and those of its columns in twips, and the room around the text of a cell. */
export interface PlacedTable<Run extends object = object> {
  readonly width: number;
  readonly widths: readonly number[];
  readonly margins: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly rows: readonly PlacedRow<Run>[];
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:color="auto" w:sz="4"/>`).join('');

function tableProperties({ width, widths, margins: { top, left, bottom, right } }: PlacedTable): string {
  const margin = (side: string, size: number): string => `<w:${side} w:type="dxa" w:w="${String(size)}"/>`;
  const around = [margin('top', top), margin('left', left), margin('bottom', bottom), margin('right', right)].join('');
  const columns = widths.map((each) => `<w:gridCol w:w="${String(each)}"/>`).join('');
  return `<w:tblPr><w:tblW w:type="dxa" w:w="${String(width)}"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${around}</w:tblCellMar></w:tblPr><w:tblGrid>${columns}</w:tblGrid>`;
}

function cellXml(
  cell: PlacedCell,
  widths: readonly number[],
  merge: 'restart' | 'continue' | '',
  content: string,
): string {
  const { start, columns } = cell;
  let width = 0;
  for (let column = start; column < start + columns; column++) width += widths[column] ?? 0;
  const span = columns > 1 ? `<w:gridSpan w:val="${String(columns)}"/>` : '';
  const merged = merge === '' ? '' : `<w:vMerge w:val="${merge}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${String(width)}"/>${span}${merged}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

/** A paragraph of a cell in the style of its row. */
function paragraphXml({ align }: PlacedCell, { style, keepsNext }: PlacedRow, runs: string): string {
  const next = keepsNext ? '<w:keepNext/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${next}<w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`;
}

/** The cells that go on in a row from the rows above it, by their columns. */
interface GoesOn {
  readonly cell: PlacedCell;
  readonly until: number;
}

/**
 * A table as XML, as `docx` writes it: grid, widths in every cell, rows that do not break, head rows marked, and for a cell
 * that spans rows an empty one in each. Undefined where `docx` has to write what stands in a cell.
 */
export function tableXml(table: PlacedTable): string | undefined {
  let xml = `<w:tbl>${tableProperties(table)}`;
  let above: readonly GoesOn[] = [];
  for (const [index, row] of table.rows.entries()) {
    const goOn = above.filter(({ until }) => until > index);
    const cells: { readonly start: number; readonly xml: string }[] = goOn.map(({ cell }) => ({
      start: cell.start,
      xml: cellXml(cell, table.widths, 'continue', `<w:p><w:pPr><w:jc w:val="${cell.align}"/></w:pPr></w:p>`),
    }));
    for (const cell of row.cells) {
      const runs = rawOf(cell.runs);
      if (runs === undefined) return undefined;
      const merge = cell.rows > 1 ? 'restart' : '';
      cells.push({ start: cell.start, xml: cellXml(cell, table.widths, merge, paragraphXml(cell, row, runs)) });
    }
    if (goOn.length > 0) cells.sort((one, other) => one.start - other.start);
    const head = row.repeats ? '<w:tblHeader/>' : '';
    xml += `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.map((cell) => cell.xml).join('')}</w:tr>`;
    above = [...goOn, ...row.cells.filter(({ rows }) => rows > 1).map((cell) => ({ cell, until: index + cell.rows }))];
  }
  return `${xml}</w:tbl>`;
}
