import { type Cell, columnParts, generateTable, type Table, UPRIGHT_COLUMNS } from '#core/derive';
import { isBlank, type GeneratedTable, type SmallTable } from '#core/model';
import type { Draft, Drawn, Orientation } from '../draft';
import { line, type Node } from '../node';
import { drawCharts } from './charts';
import { drawGrid, type GridCell, type GridRow } from './grid';
import { inlineNodes, isEmpty } from './inline';

/** Where a table stands. */
export interface TablePlace {
  readonly orientation: Orientation;
  /** The heading above it: a table of the same name does not repeat it, unless tables are numbered. */
  readonly heading: string;
}

function caption(draft: Draft, title: readonly Node[]): Node {
  if (draft.profile !== 'report') return line('caption', title);
  const number = String(draft.nextTable());
  return line('caption', [draft.language === 'zh-CN' ? `表${number}　` : `Table ${number}. `, ...title]);
}

const cellOf = ({ text, align, columns, rows }: Cell): GridCell => ({
  nodes: [text],
  ...(align && { align }),
  ...(columns && { columns }),
  ...(rows && { rows }),
});

function rowsOf(table: Table): readonly GridRow[] {
  const nothing: Cell = { text: table.empty, columns: table.widths.length, align: 'center' };
  const body = table.body.length === 0 ? [[nothing]] : table.body;
  return [
    ...body.map((row) => ({
      ...(row.some(({ isGroup }) => isGroup) && { isStrong: true, keepsNext: true }),
      cells: row.map(cellOf),
    })),
    ...table.foot.map((row) => ({ isStrong: true, cells: row.map(cellOf) })),
  ];
}

/** Draws a table made from records: its name unless the heading above says it, its unit, its head, rows and sums. */
export function drawTable(draft: Draft, block: GeneratedTable, place: TablePlace): readonly Drawn[] {
  const table = generateTable(draft.plan, block.table, block.of);
  const isWide = place.orientation === 'upright' && table.widths.length > UPRIGHT_COLUMNS;
  const head = table.head.map((row) => ({ isStrong: true, cells: row.map(cellOf) }));
  const orientation = isWide ? 'across' : place.orientation;
  const hasCaption = draft.profile === 'report' || table.title !== place.heading.trim();
  const nodes = [
    ...(hasCaption ? [caption(draft, [table.title])] : []),
    ...(table.note === undefined ? [] : [line('note', [table.note])]),
    drawGrid({ head, body: rowsOf(table) }, { parts: table.widths, orientation }),
  ];
  const drawn = nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [{ node, ...(isWide && { isAcross: true as const }) }],
  );
  return draft.profile === 'report' ? [...drawn, ...drawCharts(draft, block)] : drawn;
}

/** Draws a small table: its caption, its head, columns as wide as what stands in them. An empty one is not drawn. */
export function drawSmallTable(draft: Draft, table: SmallTable, orientation: Orientation): readonly Drawn[] {
  if (isBlank([table])) return [];
  const [title, ...rows] = table.children;
  const hasHead = table.head === true;
  const drawn = rows.map(({ children }, index): GridRow => {
    const isHead = hasHead && index === 0;
    const cells = children.map((cell): GridCell => ({
      nodes: inlineNodes(draft, cell.children),
      align: isHead ? 'center' : 'left',
    }));
    return { isStrong: isHead, cells };
  });
  const named = inlineNodes(draft, title.children);
  const [head, body] = hasHead ? [drawn.slice(0, 1), drawn.slice(1)] : [[], drawn];
  const above = isEmpty(named) ? [] : [caption(draft, named)];
  const nodes = [...above, drawGrid({ head, body }, { parts: columnParts(draft.plan, table), orientation })];
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [{ node }]));
}
