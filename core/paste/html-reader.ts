import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { BLOCKS, DRAWINGS, UNSEEN, VOID } from './elements';
import { ROOT, openFrame, type Frame, type Tag } from './frame';
import { impliedEnds } from './implied-ends';
import type { Pasted } from './pasted';
import { PastedBuilder } from './pasted-builder';
import { RAW_TEXT } from './raw-text';
import { readSheet, type Style } from './style';
import type { TakeTable } from './table-builder';

/** Deeper elements are read as if they were not there: no document needs more, and hostile ones cost no time. */
const DEEPEST = 400;
const LONGEST_SHEET = 2_000_000;
const DATA_PICTURE = /^data:image\/[\w.+-]+;base64,/;

/**
 * Reads HTML as it comes from a clipboard, from its start to its end and without building a tree: the tokens are
 * parse5's, so that nothing of it is ever part of a page, and depth costs nothing.
 */
export class HtmlReader {
  readonly #tokenizer: Tokenizer;
  readonly #frames: Frame[] = [ROOT];
  readonly #pasted: PastedBuilder;
  readonly #sheet = new Map<string, Style>();
  #sheetText = '';
  #unread = 0;

  /** `takeTable` says what a table comes to. */
  constructor(takeTable: TakeTable) {
    this.#pasted = new PastedBuilder(takeTable);
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
    return this.#pasted.finish();
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? ROOT;
  }

  /** Programs mark what was copied; what is around it only says where it stood. */
  #comment(data: string): void {
    const mark = data.trim();
    if (mark === 'StartFragment') this.#pasted.startFragment();
    else if (mark === 'EndFragment') this.#pasted.endFragment(this.#top.role);
  }

  #text(chars: string): void {
    if (this.#top.name === 'style' && this.#sheetText.length < LONGEST_SHEET) this.#sheetText += chars;
    this.#pasted.addText(chars, this.#top);
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
    if (frame.dropped !== undefined && frame.dropped !== this.#top.dropped) this.#pasted.drop(frame.dropped);
    this.#frames.push(frame);
    if (frame.dropped === undefined) this.#pasted.openInTable(tag, this.#frames.length);
  }

  #openVoid({ name, attribute }: Tag): void {
    const { dropped, role } = this.#top;
    if (dropped !== undefined) return;
    if (name === 'hr') this.#endLine();
    if (name === 'br') {
      if (role.kind === 'heading') this.#text(' ');
      else this.#endLine();
    }
    const isDot = attribute('width') === '1' || attribute('height') === '1';
    if ((name === 'img' || name === 'v:imagedata' || name === 'image') && !isDot) this.#addPicture(attribute);
  }

  /** A picture that comes with its content is taken in; one that stands elsewhere is never fetched. */
  #addPicture(attribute: Tag['attribute']): void {
    const source = attribute('src')?.trim() ?? '';
    const start = DATA_PICTURE.exec(source)?.[0];
    const alt = attribute('alt')?.trim() ?? '';
    if (start === undefined) this.#pasted.drop('pictures');
    else
      this.#pasted.addPicture({
        kind: 'picture',
        data: source.slice(start.length).replace(/\s+/g, ''),
        ...(alt !== '' && { alt }),
      });
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
    if (isSeen) this.#pasted.closeInTable(frame.name, this.#frames.length);
    this.#frames.pop();
    if (DRAWINGS.has(frame.name)) this.#pasted.addGap();
  }

  #takeSheet(): void {
    readSheet(this.#sheetText, this.#sheet);
    this.#sheetText = '';
  }

  #endLine(): void {
    this.#pasted.endLine(this.#top.role);
  }
}
