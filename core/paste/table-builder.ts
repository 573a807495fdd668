import type { Run } from '#core/model';
import { looksLikeHead } from './looks-like-head';
import type { PastedBlock, PastedCell, PastedTable } from './pasted';

const EMPTY: PastedCell = { runs: [] };
const BELOW: PastedCell = { runs: [], isBelow: true };
/** Wider and longer spans than these are no table of figures; a hostile one must not fill the memory. */
const WIDEST = 256;
const LONGEST = 65_536;

const LINE_END: Run = { text: '\n' };

/** The blocks of a cell as its text: a line each, with the numbers of a list. */
function runsOf(blocks: readonly PastedBlock[]): readonly Run[] {
  let count = 0;
  return blocks.flatMap((block, index): readonly Run[] => {
    if (block.kind === 'table') return [];
    count = block.kind === 'item' && block.ordered ? count + 1 : 0;
    const number = count > 0 ? `${String(count)}. ` : block.kind === 'heading' ? block.number : '';
    return [...(index > 0 ? [LINE_END] : []), ...(number !== '' ? [{ text: number }] : []), ...block.runs];
  });
}

const isBlank = ({ runs }: PastedCell): boolean => runs.length === 0;

/** The rows without the empty ones and columns at the end, all of the same length. */
function trimmed(rows: readonly (readonly PastedCell[])[]): readonly (readonly PastedCell[])[] {
  const filled = (row: readonly PastedCell[]): number => row.findLastIndex((cell) => !isBlank(cell)) + 1;
  const width = rows.reduce((widest, row) => Math.max(widest, filled(row)), 0);
  const height = rows.findLastIndex((row) => filled(row) > 0) + 1;
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}

/** Collects a table while it is read. */
export class TableBuilder {
  readonly #rows: PastedCell[][] = [];
  /** By column: how many rows a cell from above still covers. */
  readonly #covered: number[] = [];
  readonly #all: PastedBlock[] = [];
  #cell: { blocks: PastedBlock[]; columns: number; rows: number } | undefined;
  #caption: PastedBlock[] | undefined;
  #isInCaption = false;
  #head = false;
  #isLayout = false;

  /** Where blocks go now: into the open cell or caption; nowhere between cells. */
  get sink(): PastedBlock[] | undefined {
    return this.#isInCaption ? this.#caption : this.#cell?.blocks;
  }

  openRow(): void {
    this.closeCell();
    this.#rows.push([]);
    this.#skipCovered();
  }

  openCell(columns: number, rows: number, isHead: boolean): void {
    this.closeCell();
    if (this.#rows.length === 0) this.#rows.push([]);
    if (isHead && this.#rows.length === 1) this.#head = true;
    this.#cell = {
      blocks: [],
      columns: Math.min(WIDEST, Math.max(1, columns)),
      rows: Math.min(LONGEST, Math.max(1, rows)),
    };
  }

  closeCell(): void {
    const cell = this.#cell;
    const row = this.#rows.at(-1);
    this.#cell = undefined;
    if (!cell || !row) return;
    this.#skipCovered();
    for (const block of cell.blocks) {
      if (block.kind === 'table') this.#isLayout = true;
      this.#all.push(block);
    }
    for (let step = 0; step < cell.columns && (step === 0 || row.length < WIDEST); step++) {
      this.#covered[row.length] = cell.rows - 1;
      row.push(step === 0 ? { runs: runsOf(cell.blocks) } : EMPTY);
    }
    this.#skipCovered();
  }

  openCaption(): void {
    this.closeCell();
    this.#caption ??= [];
    this.#isInCaption = true;
  }
  closeCaption(): void {
    this.#isInCaption = false;
  }

  #skipCovered(): void {
    const row = this.#rows.at(-1);
    while (row && (this.#covered[row.length] ?? 0) > 0) {
      this.#covered[row.length] = (this.#covered[row.length] ?? 0) - 1;
      row.push(BELOW);
    }
  }

  /** What the table comes to: itself, or its contents when it only laid out a page. */
  finish(): readonly PastedBlock[] {
    this.closeCell();
    const caption = runsOf(this.#caption ?? []);
    const rows = trimmed(this.#rows);
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    const holdsTable = this.#isLayout || this.#caption?.some(({ kind }) => kind === 'table') === true;
    if (holdsTable || isSingle) return [...(this.#caption ?? []), ...this.#all];
    if (rows.length === 0 || rows[0]?.length === 0) return this.#caption ?? [];
    const table: PastedTable = {
      kind: 'table',
      rows,
      head: this.#head || looksLikeHead(rows),
      ...(caption.length > 0 && { caption }),
    };
    return [table];
  }
}
