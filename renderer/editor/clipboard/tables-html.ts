import { isLine, type AnyBlock, type GeneratedTable, type SmallTable } from '#core/model';
import { generateTable, inlineText, type Cell } from '#core/derive';
import type { Plan } from '#core/records';
import { element, escaped } from './html';
import { inlinesHtml } from './inlines-html';

const GRID = {
  border: '1',
  cellspacing: '0',
  cellpadding: '4',
  style: 'border-collapse:collapse;width:100%',
} as const;

const centred = (inside: string): string => element('p', inside, { style: 'text-align:center' });

function cellHtml(cell: Cell, name: 'td' | 'th'): string {
  const span = (count: number | undefined): string | undefined =>
    count !== undefined && count > 1 ? String(count) : undefined;
  return element(name, escaped(cell.text), {
    align: cell.align ?? 'left',
    colspan: span(cell.columns),
    rowspan: span(cell.rows),
  });
}

const rowsHtml = (rows: readonly (readonly Cell[])[], name: 'td' | 'th'): string =>
  rows
    .map((row) =>
      element('tr', row.map((cell) => cellHtml(name === 'th' ? { ...cell, align: 'center' } : cell, name)).join('')),
    )
    .join('');

/** A table made from records, as it stands in the page. */
export function generatedTableHtml(plan: Plan, { table, of }: GeneratedTable): string {
  const { title, note, head, body, foot } = generateTable(plan, table, of);
  const above = centred(element('b', escaped(title))) + (note ? element('p', escaped(note), { align: 'right' }) : '');
  const rows = element('thead', rowsHtml(head, 'th')) + element('tbody', rowsHtml([...body, ...foot], 'td'));
  return above + element('table', rows, GRID);
}

/** The rows of a generated table for plain text: a cell that spans others is followed by as many empty ones. */
export function generatedTableText(plan: Plan, { table, of }: GeneratedTable): readonly string[] {
  const { title, head, body, foot } = generateTable(plan, table, of);
  return [title, ...[...head, ...body, ...foot].map((row) => row.map(({ text }) => text).join('\t'))];
}

/** The rows of a small table, of which a selection may hold only some. */
const cellsOf = (table: SmallTable): readonly (readonly AnyBlock[])[] =>
  table.children.flatMap((part) => (part.type === 'table-row' ? [part.children] : []));

const captionOf = (table: SmallTable): SmallTable['children'][0] | undefined =>
  table.children.find((part) => part.type === 'table-caption');

const inlinesIn = (block: AnyBlock): Parameters<typeof inlineText>[1] => (isLine(block) ? block.children : []);

export function smallTableHtml(plan: Plan, table: SmallTable): string {
  const caption = inlineText(plan, captionOf(table)?.children ?? []);
  const rows = cellsOf(table).map((cells, index) => {
    const name = index === 0 && table.head ? 'th' : 'td';
    return element('tr', cells.map((cell) => element(name, inlinesHtml(plan, inlinesIn(cell)))).join(''));
  });
  return (caption === '' ? '' : centred(escaped(caption))) + element('table', rows.join(''), GRID);
}

export function smallTableText(plan: Plan, table: SmallTable): readonly string[] {
  const caption = inlineText(plan, captionOf(table)?.children ?? []);
  const rows = cellsOf(table).map((cells) =>
    cells.map((cell) => inlineText(plan, inlinesIn(cell)).replaceAll('\n', ' ')).join('\t'),
  );
  return caption === '' ? rows : [caption, ...rows];
}
