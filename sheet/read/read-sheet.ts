import type { SourceCell, SourceRow } from '#core/import';
import { decoded, TextGatherer } from './cell-text';
import { markMerged, MOST_COLUMNS, MOST_MERGED, type Area } from './merged-cells';
import type { NumberLook } from './number-formats';
import { numberText } from './number-text';
import { scanXml } from '#core/opc';

/** What a workbook says for all its sheets. */
export interface SheetContext {
  readonly shared: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly is1904: boolean;
  /** Counts a cell; false when there are more than may be read. */
  readonly count: () => boolean;
}

/** Places between the first and the last cell of all rows, empty ones included. */
const MOST_PLACES = 2_000_000;

/** The column, from 0, and the row, from 1, of a place such as B7. */
function placeOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const hit = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text);
  if (!hit) return undefined;
  const letters = Array.from((hit[1] ?? '').toUpperCase());
  return { column: letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(hit[2]) };
}

function areaOf(text: string): Area | undefined {
  const [from, to] = text.split(':').map(placeOf);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export interface ReadSheet {
  readonly rows: readonly SourceRow[];
  /** Cells with content in columns behind the last that is read. */
  readonly beyond: number;
}

/** The cell that is being read. */
interface Open {
  readonly column: number;
  readonly type: string;
  readonly look: NumberLook | undefined;
  value: string;
  inline: string | undefined;
  isFormula: boolean;
}

/** Reads the cells of a sheet as they are shown; undefined when the part is broken, `too-many` when it has more cells than may be read. */
export class SheetReader {
  readonly #context: SheetContext;
  readonly #rows = new Map<number, Map<number, SourceCell>>();
  readonly #merged: Area[] = [];
  readonly #text = new TextGatherer();
  #row = 0;
  #column = -1;
  #cell: Open | undefined;
  #isInValue = false;
  #beyond = 0;
  #isTooMany = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  read(bytes: Uint8Array): ReadSheet | 'too-many' | undefined {
    const isSound = scanXml(bytes, {
      open: (name, attributes) => {
        if (!this.#isTooMany) this.#open(name, attributes);
      },
      close: (name) => this.#close(name),
      hasEnough: () => this.#isTooMany,
      text: (text) => {
        if (this.#cell && this.#isInValue) this.#cell.value += text;
        this.#text.text(text);
      },
    });
    if (this.#isTooMany) return 'too-many';
    if (!isSound) return undefined;
    markMerged(this.#rows, this.#merged);
    const rows = [...this.#rows].sort(([a], [b]) => a - b);
    const width = rows.reduce((sum, [, cells]) => sum + widthOf(cells), 0);
    if (width > MOST_PLACES) return 'too-many';
    return { rows: rows.map(([number, cells]) => ({ number, cells: dense(cells) })), beyond: this.#beyond };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { r, s, t, ref } = attributes;
    this.#text.open(name);
    if (name === 'row') {
      this.#row = /^\d{1,7}$/.test(r ?? '') ? Number(r) : this.#row + 1;
      this.#column = -1;
    }
    if (name === 'c') {
      this.#column = (r === undefined ? undefined : placeOf(r)?.column) ?? this.#column + 1;
      this.#isTooMany = !this.#context.count();
      const look = this.#context.looks[Number(s ?? 0)];
      this.#cell = { column: this.#column, type: t ?? 'n', look, value: '', inline: undefined, isFormula: false };
    }
    if (name === 'f' && this.#cell) this.#cell.isFormula = true;
    if (name === 'v') this.#isInValue = true;
    if (name === 'mergeCell' && this.#merged.length < MOST_MERGED) {
      const area = areaOf(ref ?? '');
      if (area) this.#merged.push(area);
    }
  }

  #close(name: string): void {
    this.#text.close(name);
    if (name === 'v') this.#isInValue = false;
    if (name === 'is' && this.#cell) this.#cell.inline = this.#text.take();
    if (name === 'c' && this.#cell) {
      this.#put(this.#cell);
      this.#cell = undefined;
    }
  }

  #put(cell: Open): void {
    const text = this.#textOf(cell);
    if (text === '' && !cell.isFormula) return;
    if (cell.column >= MOST_COLUMNS) this.#beyond++;
    else this.#rowAt(this.#row).set(cell.column, { text, ...(cell.isFormula && { isFormula: true }) });
  }

  #textOf({ type, value, inline, look }: Open): string {
    if (inline !== undefined) return inline;
    if (type === 's') return this.#context.shared[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
    if (type === 'd') return /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? value;
    return type === 'n' ? numberText(value, look, this.#context.is1904) : decoded(value);
  }

  #rowAt(number: number): Map<number, SourceCell> {
    const row = this.#rows.get(number) ?? new Map<number, SourceCell>();
    this.#rows.set(number, row);
    return row;
  }
}

const widthOf = (cells: ReadonlyMap<number, SourceCell>): number =>
  [...cells.keys()].reduce((most, column) => Math.max(most, column + 1), 0);

/** Cells from the first column to the last that has content. */
const dense = (cells: ReadonlyMap<number, SourceCell>): readonly SourceCell[] =>
  Array.from({ length: widthOf(cells) }, (_, column) => cells.get(column) ?? { text: '' });
