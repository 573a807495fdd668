import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { TextTable } from './text-table';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');

/** Writes a block as a table for Excel, WPS and Word. */
export const writeHtmlTable = (table: TextTable): string =>
  `<table>${table.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

const isHidden = (element: Element): boolean =>
  ['style', 'script'].includes(element.tagName) || /display:\s*none/i.test(attribute(element, 'style'));

function* all(nodes: readonly Node[], tag: string): Generator<Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.tagName === tag) yield node;
    // A table in a cell is text of the cell.
    else if (tag === 'table' || node.tagName !== 'table') yield* all(node.childNodes, tag);
  }
}

const CJK = '[\\u2e80-\\u9fff\\uff00-\\uffef]';
/** Excel breaks its HTML into lines, also between Chinese characters, where no space belongs. */
const BROKEN_LINE = new RegExp(`(?<=${CJK})[ \\t]*\\r?\\n[ \\t\\r\\n]*(?=${CJK})`, 'gu');

const LINE = '\uE000';
const BLOCKS = new Set(['p', 'div', 'li', 'tr']);

function rawText(node: Node): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  if (isHidden(node)) return '';
  if (node.tagName === 'br') return LINE;
  const inside = node.childNodes.map(rawText).join('');
  return BLOCKS.has(node.tagName) ? `${LINE}${inside}${LINE}` : inside;
}

const textOf = (cell: Element): string =>
  cell.childNodes
    .map(rawText)
    .join('')
    .replace(BROKEN_LINE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(new RegExp(` ?${LINE} ?`, 'g'), LINE)
    .replace(new RegExp(`${LINE}{2,}`, 'g'), LINE)
    .replaceAll(LINE, '\n')
    .trim();

const span = (cell: Element, name: string): number => Math.min(100, Math.max(1, Number(attribute(cell, name)) || 1));

/** Lays out the rows of a table; what a merged cell covers besides its first place is empty. */
function layOut(rows: readonly Element[]): TextTable {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row.childNodes.filter(isElement)) {
      if (!['td', 'th'].includes(cell.tagName) || isHidden(cell)) continue;
      while (grid[top]?.[left] !== undefined) left++;
      for (let down = 0; down < span(cell, 'rowspan'); down++)
        for (let right = 0; right < span(cell, 'colspan'); right++) {
          const line = grid[top + down];
          if (line) line[left + right] = down === 0 && right === 0 ? textOf(cell) : '';
        }
    }
  });
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** The first table of a piece of HTML, as Excel, WPS, Word and web pages write it; nothing where there is none. */
export function readHtmlTable(html: string): TextTable | undefined {
  if (!/<table/i.test(html)) return undefined;
  const [table] = all(parse(html).childNodes, 'table');
  if (!table) return undefined;
  const rows = [...all(table.childNodes, 'tr')].filter((row) => !isHidden(row));
  return rows.length === 0 ? undefined : layOut(rows);
}
