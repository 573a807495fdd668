import { looksLikeHead } from './looks-like-head';
import type { PastedBlock, PastedCell, PastedTable } from './pasted';
import { EMPTY, runsOf, type ReadTable } from './table-builder';

const isBlank = ({ runs }: PastedCell): boolean => runs.length === 0;

/** The rows without the empty ones and columns at the end, all of the same length. */
function trimmed(rows: readonly (readonly PastedCell[])[]): readonly (readonly PastedCell[])[] {
  const filled = (row: readonly PastedCell[]): number => row.findLastIndex((cell) => !isBlank(cell)) + 1;
  const width = rows.reduce((widest, row) => Math.max(widest, filled(row)), 0);
  const height = rows.findLastIndex((row) => filled(row) > 0) + 1;
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}

/** What a table comes to in a text: itself, or its contents when it only laid out a page. */
export function tableInText({ rows, hasHeadCell, caption, contents }: ReadTable): readonly PastedBlock[] {
  const kept = trimmed(rows);
  const isSingle = kept.length === 1 && kept[0]?.length === 1;
  const inside = [...caption, ...contents];
  if (isSingle || inside.some(({ kind }) => kind === 'table')) return inside;
  if (kept.length === 0 || kept[0]?.length === 0) return caption;
  const named = runsOf(caption);
  const table: PastedTable = {
    kind: 'table',
    rows: kept,
    head: hasHeadCell || looksLikeHead(kept),
    ...(named.length > 0 && { caption: named }),
  };
  return [table];
}
