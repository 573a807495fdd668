import type { Run } from '#core/model';
import { looksLikeHead, type PastedCell, type PastedTable } from '#core/paste';
import type { WordBlock, WordCell, WordRow, WordTable } from '#core/word-text';
import { runsOf, type SetAside } from './runs-of';

/** What stands in a cell, its paragraphs parted by line ends; a table inside it row by row. */
function runsInCell(blocks: readonly WordBlock[], aside: SetAside): readonly Run[] {
  const lines = blocks.flatMap((block): readonly (readonly Run[])[] =>
    block.kind === 'paragraph'
      ? [runsOf(block, aside)]
      : keptRows(block, aside).map(({ cells }) =>
          cells.flatMap(({ blocks: inside }, index) => [
            ...(index === 0 ? [] : [{ text: ' ' }]),
            ...runsInCell(inside, aside),
          ]),
        ),
  );
  return lines
    .filter((runs) => runs.some(({ text }) => text.trim() !== ''))
    .flatMap((runs, index) => [...(index === 0 ? [] : [{ text: '\n' }]), ...runs]);
}

/** The rows without those that a tracked change took out. */
function keptRows({ rows }: WordTable, aside: SetAside): readonly WordRow[] {
  return rows.filter(({ revision, cells }) => {
    if (revision?.kind !== 'deleted') return true;
    for (const { blocks } of cells) runsInCell(blocks.map(asDeleted), aside);
    return false;
  });
}

const asDeleted = (block: WordBlock): WordBlock =>
  block.kind === 'table'
    ? block
    : { ...block, runs: block.runs.map((run) => ({ ...run, revision: { kind: 'deleted' } })) };

/** A cell of the grid for each column that it spans; the text stands in the first. */
function cellsOf({ columns, goesOn, blocks }: WordCell, aside: SetAside): readonly PastedCell[] {
  const runs = runsInCell(blocks, aside);
  const first: PastedCell = { runs, ...(goesOn && runs.length === 0 && { isBelow: true }) };
  return [first, ...Array.from({ length: columns - 1 }, () => ({ runs: [] }))];
}

/** A table with its merged cells taken apart, every row as wide as the widest. */
export function tableOf(table: WordTable, aside: SetAside): PastedTable | undefined {
  const kept = keptRows(table, aside);
  const rows = kept.map(({ cells }) => cells.flatMap((cell) => cellsOf(cell, aside)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return undefined;
  const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ runs: [] }))]);
  return { kind: 'table', rows: even, head: kept[0]?.isHead === true || looksLikeHead(even) };
}
