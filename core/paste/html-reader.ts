import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { BLOCKS, DRAWINGS, UNSEEN, VOID, raisedText } from './elements';
import { ROOT, openFrame, type Frame, type Tag } from './frame';
import { impliedEnds } from './implied-ends';
import { LineBuilder } from './line-builder';
import { lineOf } from './line-of';
import { NOTHING_LEFT, type LeftOut, type Pasted, type PastedBlock } from './pasted';
import { RAW_TEXT } from './raw-text';
import { readSheet, type Style } from './style';
import { TableBuilder } from './table-builder';

/** Deeper elements are read as if they were not there: no document needs more, and hostile ones cost no time. */
const DEEPEST = 400;
const DEEPEST_TABLE = 6;
const LONGEST_SHEET = 2_000_000;

const countOf = (value: string | undefined): number => Math.trunc(Number(value)) || 1;

/**
 * Reads HTML as it comes from a clipboard, from its start to its end and without building a tree: the tokens are
 * parse5's, so that nothing of it is ever part of a page, and depth costs nothing.
 */
export class HtmlReader {
  readonly #tokenizer: Tokenizer;
  readonly #frames: Frame[] = [ROOT];
  readonly #line = new LineBuilder();
  readonly #tables: { readonly builder: TableBuilder; readonly depth: number }[] = [];
  readonly #sheet = new Map<string, Style>();
  #sheetText = '';
  #blocks: PastedBlock[] = [];
  #left: Record<keyof LeftOut, number> = { ...NOTHING_LEFT };
  #marker = '';
  #unread = 0;
  #isOver = false;

  constructor() {
    this.#tokenizer = new Tokenizer(
      {},
      {
        onStartTag: (token) => this.#open(token),
        onEndTag: ({ tagName }) => this.#close(tagName),
        onCharacter: ({ chars }) => this.#text(chars),
        onWhitespaceCharacter: ({ chars }) => this.#text(chars),
        onNullCharacter: () => undefined,
        onComment: ({ data }) => this.#comment(data),
        onDoctype: () => undefined,
        onEof: () => undefined,
      },
    );
  }

  /** Reads the next piece. */
  write(piece: string): void {
    this.#tokenizer.write(piece, false);
  }

  /** Ends the reading, and gives what was read. */
  finish(): Pasted {
    this.#tokenizer.write('', true);
    while (this.#frames.length > 1) this.#pop();
    this.#endLine();
    return { blocks: this.#blocks, left: this.#left };
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? ROOT;
  }

  /** Programs mark what was copied; what is around it only says where it stood. */
  #comment(data: string): void {
    const mark = data.trim();
    if (mark === 'StartFragment') {
      this.#line.take();
      this.#blocks = [];
      this.#left = { ...NOTHING_LEFT };
    } else if (mark === 'EndFragment') {
      this.#endLine();
      this.#isOver = true;
    }
  }

  #text(chars: string): void {
    const frame = this.#top;
    if (frame.name === 'style' && this.#sheetText.length < LONGEST_SHEET) this.#sheetText += chars;
    if (frame.dropped === 'marker' && !this.#isOver) this.#marker += chars;
    if (frame.dropped !== undefined || this.#isOver) return;
    const [first = '', ...lines] = frame.keepsLines ? chars.split(/\r\n?|\n/) : [chars];
    this.#add(first, frame);
    for (const line of lines) {
      this.#endLine();
      this.#add(line, frame);
    }
  }

  #add(text: string, { marks, raised }: Frame): void {
    this.#line.add(raised ? raisedText(text, raised) : text, marks);
  }

  #open(token: Token.TagToken): void {
    const name = token.tagName;
    const raw = RAW_TEXT.get(name);
    if (raw !== undefined && !token.selfClosing) this.#tokenizer.state = TokenizerMode[raw];
    const tag: Tag = { name, attribute: (wanted) => token.attrs.find((own) => own.name === wanted)?.value };
    if (VOID.has(name)) {
      this.#openVoid(tag);
      return;
    }
    if (BLOCKS.has(name)) {
      this.#closeImplied(name);
      this.#endLine();
    }
    if (token.selfClosing && name.includes(':')) return;
    // What is no text is none at any depth.
    if (this.#frames.length >= DEEPEST && (this.#top.dropped !== undefined || !UNSEEN.has(name))) {
      this.#unread++;
      return;
    }
    const frame = openFrame(tag, this.#top, this.#sheet);
    if (frame.dropped !== undefined && frame.dropped !== this.#top.dropped) this.#count(frame.dropped);
    this.#frames.push(frame);
    if (frame.dropped === undefined) this.#openInTable(tag);
  }

  #openVoid({ name, attribute }: Tag): void {
    const { dropped, role } = this.#top;
    if (dropped !== undefined || this.#isOver) return;
    if (name === 'hr') this.#endLine();
    if (name === 'br') {
      if (role.kind === 'heading') this.#text(' ');
      else this.#endLine();
    }
    const isDot = attribute('width') === '1' || attribute('height') === '1';
    if ((name === 'img' || name === 'v:imagedata' || name === 'image') && !isDot) this.#count('pictures');
  }

  #openInTable({ name, attribute }: Tag): void {
    if (name === 'table') {
      if (this.#tables.length < DEEPEST_TABLE)
        this.#tables.push({ builder: new TableBuilder(), depth: this.#frames.length });
      return;
    }
    const table = this.#tables.at(-1)?.builder;
    if (name === 'tr') table?.openRow();
    else if (name === 'caption') table?.openCaption();
    else if (name === 'td' || name === 'th')
      table?.openCell(countOf(attribute('colspan')), countOf(attribute('rowspan')), name === 'th');
  }

  #count(what: NonNullable<Frame['dropped']>): void {
    if (this.#isOver || what === 'unseen') return;
    if (what === 'marker') this.#marker = '';
    else this.#left[what]++;
  }

  #closeImplied(name: string): void {
    for (const end of impliedEnds(name)) {
      const at = end(this.#frames);
      if (at > 0) this.#popTo(at);
    }
  }

  #close(name: string): void {
    if (name === 'br') this.#endLine();
    if (VOID.has(name)) return;
    const isUnseen = this.#frames.length > DEEPEST && this.#top.name === name;
    if (this.#unread > 0 && !isUnseen) {
      this.#unread--;
      if (BLOCKS.has(name)) this.#endLine();
      return;
    }
    const isOfTable = /^(?:table|caption|thead|tbody|tfoot|tr|td|th)$/.test(name);
    const stop = isOfTable ? 'table' : /^(?:td|th|caption)$/;
    const at = this.#frames.findLastIndex(
      (frame) => frame.name === name || (stop instanceof RegExp ? stop.test(frame.name) : frame.name === stop),
    );
    if (at > 0 && this.#frames[at]?.name === name) this.#popTo(at);
    else if (name === 'p') this.#endLine();
  }

  #popTo(index: number): void {
    while (this.#frames.length > index) this.#pop();
  }

  #pop(): void {
    const frame = this.#top;
    const isSeen = frame.dropped === undefined;
    if (isSeen && BLOCKS.has(frame.name)) this.#endLine();
    if (frame.name === 'style') this.#takeSheet();
    if (isSeen) this.#closeInTable(frame.name);
    this.#frames.pop();
    if (DRAWINGS.has(frame.name)) this.#line.add(' ', ROOT.marks);
  }

  #takeSheet(): void {
    readSheet(this.#sheetText, this.#sheet);
    this.#sheetText = '';
  }

  #closeInTable(name: string): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') table.builder.closeCell();
    else if (name === 'caption') table.builder.closeCaption();
    else if (name === 'table' && table.depth === this.#frames.length) {
      this.#tables.pop();
      this.#put(table.builder.finish());
    }
  }

  #endLine(): void {
    const { role } = this.#top;
    const marker = this.#marker.replace(/[\s\u00a0]+/g, ' ').trim();
    if (this.#line.isEmpty) {
      this.#line.take();
      return;
    }
    this.#marker = '';
    const runs = this.#line.take();
    if (runs.length > 0) this.#put([lineOf(role, runs, marker)]);
  }

  #put(blocks: readonly PastedBlock[]): void {
    const sink = this.#tables.findLast(({ builder }) => builder.sink)?.builder.sink ?? this.#blocks;
    for (const block of blocks) sink.push(block);
  }
}
