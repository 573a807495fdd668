import { hasSmallText } from '#core/derive';
import type { Orientation } from '../draft';
import { element, type Element, type Node } from '../node';

/** A cell as it is drawn; one that a cell above spans is left out of its row. */
export interface GridCell {
  readonly nodes: readonly Node[];
  readonly align?: 'left' | 'center' | 'right';
  readonly columns?: number;
  readonly rows?: number;
}
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly isStrong?: boolean;
  /** Whether it stays on the page of the row below, which it names. */
  readonly keepsNext?: boolean;
}

function drawCell(tag: 'td' | 'th', { nodes, align = 'left', columns = 1, rows = 1 }: GridCell): Element {
  const spans = { ...(columns > 1 && { colspan: String(columns) }), ...(rows > 1 && { rowspan: String(rows) }) };
  return element(tag, { class: align, ...(tag === 'th' && { scope: 'col' }), ...spans }, nodes);
}

const drawRows = (tag: 'td' | 'th', rows: readonly GridRow[]): readonly Element[] =>
  rows.map(({ cells, isStrong, keepsNext }) => {
    const looks = [...(isStrong ? ['strong'] : []), ...(keepsNext ? ['keep'] : [])].join(' ');
    return element(
      'tr',
      looks === '' ? {} : { class: looks },
      cells.map((cell) => drawCell(tag, cell)),
    );
  });

/** Draws a table as wide as the text, with the widths of its columns as parts of that and its head on every page. */
export function drawGrid(
  { head, body }: { readonly head: readonly GridRow[]; readonly body: readonly GridRow[] },
  { parts, orientation }: { readonly parts: readonly number[]; readonly orientation: Orientation },
): Element {
  const sum = parts.reduce((total, part) => total + part, 0);
  const columns = parts.map((part) => element('col', { width: `${((100 * part) / sum).toFixed(2)}%` }));
  const isSmall = hasSmallText(parts.length, orientation === 'upright');
  return element('table', isSmall ? { class: 'small' } : {}, [
    element('colgroup', {}, columns),
    ...(head.length === 0 ? [] : [element('thead', {}, drawRows('th', head))]),
    element('tbody', {}, drawRows('td', body)),
  ]);
}
