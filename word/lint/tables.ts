import type { Report } from './finding';
import type { Element, Watcher } from './scan';

/** What is known of a table, row or cell while it is open. */
interface Frame {
  readonly name: string;
  columns: number;
  last: string;
}

const FRAMED: ReadonlySet<string> = new Set(['w:tbl', 'w:tr', 'w:tc']);
const COUNTED: ReadonlySet<string> = new Set(['w:gridSpan', 'w:gridBefore', 'w:gridAfter']);

/** Tables: every row has a cell, every cell ends with a paragraph, no row is wider than the grid. */
export function tableWatcher(report: Report): Watcher {
  const frames: Frame[] = [];
  const nearest = (name: string): Frame | undefined => frames.findLast((frame) => frame.name === name);
  const leave = (frame: Frame): void => {
    if (frame.name === 'w:tc' && frame.last !== 'w:p' && frame.last !== 'w:sdt')
      report('cell-without-paragraph', frame.last);
    if (frame.name !== 'w:tr') return;
    if (frame.last !== 'w:tc') report('row-without-cell', frame.last);
    const grid = nearest('w:tbl')?.columns ?? 0;
    if (frame.columns > grid) report('row-wider-than-grid', `${String(frame.columns)} > ${String(grid)}`);
  };
  return {
    open: ({ name, attributes }: Element, above) => {
      const frame = frames.at(-1);
      if (frame && above.at(-1)?.name === frame.name) frame.last = name;
      if (name === 'w:gridCol' && frame) frame.columns++;
      const row = name === 'w:tc' || COUNTED.has(name) ? nearest('w:tr') : undefined;
      if (row) row.columns += name === 'w:tc' ? 1 : Number(attributes['w:val'] ?? 0) - (name === 'w:gridSpan' ? 1 : 0);
      if (FRAMED.has(name)) frames.push({ name, columns: 0, last: '' });
    },
    close: ({ name }) => {
      const frame = FRAMED.has(name) ? frames.pop() : undefined;
      if (frame) leave(frame);
    },
  };
}
