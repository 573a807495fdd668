import type { Run } from '#core/model';

export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f“”‘’—…]/;
/** Seen by nobody: soft hyphens, zero width spaces and marks, control characters. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;
const SPACE = /[ \t\n\r\f\u000b\u00a0\u2002-\u200a]/;
const PIECES = /[ \t\n\r\f\u000b\u00a0\u2002-\u200a]+|[^ \t\n\r\f\u000b\u00a0\u2002-\u200a]+/g;

const isSame = (a: Marks, b: Marks): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;

/**
 * Collects the text of one line as a browser would show it: spaces are one, none at either end, and none where a line
 * of the source ends between two Chinese characters. The indent of a Chinese paragraph, full-width spaces, is dropped.
 */
export class LineBuilder {
  #runs: { text: string; readonly marks: Marks }[] = [];
  #last = '';
  #gap = '';

  add(text: string, marks: Marks): void {
    for (const piece of text.replace(UNSEEN, '').match(PIECES) ?? []) {
      if (SPACE.test(piece)) this.#gap += piece.length > 8 ? piece.slice(0, 8) : piece;
      else this.#addWord(piece, marks);
    }
  }

  #addWord(word: string, marks: Marks): void {
    const text = this.#last === '' ? word.replace(/^\u3000+/, '') : word;
    if (text === '') return;
    const isBroken = /[\n\r]/.test(this.#gap) && !this.#gap.includes('\u00a0');
    const closes = isBroken && WIDE.test(this.#last) && WIDE.test(text.charAt(0));
    const space = this.#gap !== '' && this.#last !== '' && !closes ? ' ' : '';
    this.#gap = '';
    const run = this.#runs.at(-1);
    if (run && isSame(run.marks, marks)) run.text += space + text;
    else {
      if (run && space !== '') run.text += space;
      this.#runs.push({ text, marks });
    }
    this.#last = text.charAt(text.length - 1);
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  /** The runs of the line; the next line begins. */
  take(): readonly Run[] {
    const last = this.#runs.at(-1);
    if (last) last.text = last.text.replace(/\u3000+$/, '');
    const runs = this.#runs.filter(({ text }) => text !== '');
    this.#runs = [];
    this.#last = '';
    this.#gap = '';
    return runs.map(({ text, marks: { bold, italic, underline } }) => ({
      text,
      ...(bold && { bold: true as const }),
      ...(italic && { italic: true as const }),
      ...(underline && { underline: true as const }),
    }));
  }
}
