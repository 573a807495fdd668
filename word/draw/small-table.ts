import { Paragraph, type FileChild } from 'docx';
import { columnParts, typedNumber } from '#core/derive';
import { isBlank, type LineBlock, type SmallTable, type TableCell } from '#core/model';
import type { Orientation } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { drawGrid, type GridCell } from './grid';
import { captionRuns } from './captions';
import { lineRuns } from './line-runs';

/** Keeps a table that follows apart: the empty line between two tables is not drawn. */
const GAP = 120;

/**
 * Draws a small table: its caption, its head repeated on every page, columns as wide as what stands in them. Like an
 * empty line, one in which nothing stands is not drawn.
 */
export function drawSmallTable(draft: Draft, table: SmallTable, orientation: Orientation): readonly FileChild[] {
  if (isBlank([table])) return [];
  const [caption, ...rows] = table.children;
  const runsOf = (line: LineBlock): GridCell['runs'] => draft.marks.block(line.id, lineRuns(draft, line));
  const cellOf = (cell: TableCell, isHead: boolean): GridCell => ({
    runs: runsOf(cell),
    align: isHead ? 'center' : 'left',
  });
  const title = captionRuns(draft, caption, {
    what: 'table',
    counting: draft.tables.find(({ block }) => block === table.id),
    typed: typedNumber('table', caption.children),
  });
  const drawn = rows.map(({ children }, index) => {
    const isHead = table.head === true && index === 0;
    return { isStrong: isHead, repeats: isHead, cells: children.map((cell) => cellOf(cell, isHead)) };
  });
  return [
    ...(title.length === 0 ? [] : [new Paragraph({ style: STYLE.tableTitle, children: [...title] })]),
    ...drawGrid(draft, drawn, { parts: columnParts(draft.plan, table), orientation, gap: GAP }),
  ];
}
