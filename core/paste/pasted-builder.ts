import { raisedText } from './elements';
import { ROOT, type Dropped, type Frame, type Role, type Tag } from './frame';
import { LineBuilder } from './line-builder';
import { lineOf } from './line-of';
import { NOTHING_LEFT, type LeftOut, type Pasted, type PastedBlock, type PastedPicture } from './pasted';
import { TableBuilder, type TakeTable } from './table-builder';

/** A table in more tables than these is part of the cell that it stands in. */
const DEEPEST_TABLE = 6;

const countOf = (value: string | undefined): number => Math.trunc(Number(value)) || 1;

/** Collects what was pasted while it is read: the line that grows, the tables that are open, what is left out. */
export class PastedBuilder {
  readonly #takeTable: TakeTable;
  readonly #line = new LineBuilder();
  readonly #tables: { readonly builder: TableBuilder; readonly depth: number }[] = [];
  #blocks: PastedBlock[] = [];
  #left: Record<keyof LeftOut, number> = { ...NOTHING_LEFT };
  /** Pictures of the line that grows: they go below it. */
  #pictures: PastedPicture[] = [];
  #marker = '';
  #isOver = false;

  constructor(takeTable: TakeTable) {
    this.#takeTable = takeTable;
  }

  /** What came before was not copied. */
  startFragment(): void {
    this.#line.take();
    this.#blocks = [];
    this.#pictures = [];
    this.#left = { ...NOTHING_LEFT };
  }

  /** What follows was not copied. */
  endFragment(role: Role): void {
    this.endLine(role);
    this.#isOver = true;
  }

  addText(chars: string, frame: Frame): void {
    if (this.#isOver) return;
    if (frame.dropped === 'marker') this.#marker += chars;
    if (frame.dropped !== undefined) return;
    const [first = '', ...lines] = frame.keepsLines ? chars.split(/\r\n?|\n/) : [chars];
    this.#addPiece(first, frame);
    for (const line of lines) {
      this.endLine(frame.role);
      this.#addPiece(line, frame);
    }
  }

  #addPiece(text: string, { marks, raised }: Frame): void {
    this.#line.add(raised ? raisedText(text, raised) : text, marks);
  }

  /** A space, where something stood that is left out. */
  addGap(): void {
    this.#line.add(' ', ROOT.marks);
  }

  endLine(role: Role): void {
    const marker = this.#marker.replace(/[\s\u00a0]+/g, ' ').trim();
    if (this.#line.isEmpty) {
      this.#line.take();
      this.#putPictures();
      return;
    }
    this.#marker = '';
    const runs = this.#line.take();
    if (runs.length > 0) this.#put([lineOf(role, runs, marker)]);
    this.#putPictures();
  }

  #putPictures(): void {
    if (this.#pictures.length > 0) this.#put(this.#pictures.splice(0));
  }

  /** A picture with its content; in a table it is left out. */
  addPicture(picture: PastedPicture): void {
    if (this.#isOver) return;
    if (this.#tables.length > 0) this.#left.pictures++;
    else this.#pictures.push(picture);
  }

  /** Counts what is dropped and somebody may miss; a number that Word wrote out begins anew. */
  drop(what: Dropped): void {
    if (this.#isOver || what === 'unseen') return;
    if (what === 'marker') this.#marker = '';
    else this.#left[what]++;
  }

  /** A part of a table begins; `depth` tells the table's end from those of the tables in it. */
  openInTable({ name, attribute }: Tag, depth: number): void {
    if (name === 'table') {
      if (this.#tables.length < DEEPEST_TABLE) this.#tables.push({ builder: new TableBuilder(), depth });
      return;
    }
    const table = this.#tables.at(-1)?.builder;
    if (name === 'tr') table?.openRow();
    else if (name === 'caption') table?.openCaption();
    else if (name === 'td' || name === 'th')
      table?.openCell(countOf(attribute('colspan')), countOf(attribute('rowspan')), name === 'th');
  }

  closeInTable(name: string, depth: number): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') table.builder.closeCell();
    else if (name === 'caption') table.builder.closeCaption();
    else if (name === 'table' && table.depth === depth) {
      this.#tables.pop();
      this.#put(this.#takeTable(table.builder.finish(), this.#tables.length > 0));
    }
  }

  #put(blocks: readonly PastedBlock[]): void {
    const sink = this.#tables.findLast(({ builder }) => builder.sink)?.builder.sink ?? this.#blocks;
    for (const block of blocks) sink.push(block);
  }

  finish(): Pasted {
    return { blocks: this.#blocks, left: this.#left };
  }
}
