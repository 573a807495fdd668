import type { Run } from '#core/model';
import type { PastedBlock, PastedCell } from './pasted';

export const EMPTY: PastedCell = { runs: [] };
const BELOW: PastedCell = { runs: [], isBelow: true };
/** Wider and longer spans than these are no table of figures; a hostile one must not fill the memory. */
const WIDEST = 256;
const LONGEST = 65_536;

const LINE_END: Run = { text: '\n' };

/** The blocks of a cell as its text: a line each, with the numbers of a list. */
export function runsOf(blocks: readonly PastedBlock[]): readonly Run[] {
  let count = 0;
  return blocks.flatMap((block, index): readonly Run[] => {
    if (block.kind === 'table' || block.kind === 'picture') return [];
    count = block.kind === 'item' && block.ordered ? count + 1 : 0;
    const number = count > 0 ? `${String(count)}. ` : block.kind === 'heading' ? block.number : '';
    return [...(index > 0 ? [LINE_END] : []), ...(number !== '' ? [{ text: number }] : []), ...block.runs];
  });
}

/** A table as it was read: merged cells are taken apart, rows may differ in length. */
export interface ReadTable {
  readonly rows: readonly (readonly PastedCell[])[];
  /** Whether a cell of its first row says that it names a column. */
  readonly hasHeadCell: boolean;
  readonly caption: readonly PastedBlock[];
  /** What stands in all the cells, in their order. */
  readonly contents: readonly PastedBlock[];
}

/** What a table that was read comes to; it may stand in the cell of another one. */
export type TakeTable = (table: ReadTable, isNested: boolean) => readonly PastedBlock[];

/** Collects a table while it is read. */
export class TableBuilder {
  readonly #rows: PastedCell[][] = [];
  /** By column: how many rows a cell from above still covers. */
  readonly #covered: number[] = [];
  readonly #contents: PastedBlock[] = [];
  #cell: { blocks: PastedBlock[]; columns: number; rows: number } | undefined;
  #caption: PastedBlock[] | undefined;
  #isInCaption = false;
  #hasHeadCell = false;

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
    if (isHead && this.#rows.length === 1) this.#hasHeadCell = true;
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
    for (const block of cell.blocks) this.#contents.push(block);
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

  finish(): ReadTable {
    this.closeCell();
    return {
      rows: this.#rows,
      hasHeadCell: this.#hasHeadCell,
      caption: this.#caption ?? [],
      contents: this.#contents,
    };
  }
}
