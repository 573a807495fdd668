import { HtmlReader } from './html-reader';
import type { Pasted } from './pasted';
import { tableInText } from './table-in-text';
import { withTypedHeadings } from './typed-headings';

/** Read in about a hundredth of a second. */
const PIECE = 1 << 16;

/**
 * Reads text/html from a clipboard: Word, WPS, Excel, LibreOffice, browsers and mail programs. Comes out: the lines and
 * tables with bold, italic and underline, and how much was left out that somebody may miss. Styles, fonts, links,
 * what is hidden and what only the other program understands are dropped. Nothing of it is ever part of a page.
 * It is read piece by piece, so that whoever has something else to do can do it meanwhile; each piece says which part
 * of the whole was done before it.
 */
export function* readHtmlInPieces(html: string): Generator<number, Pasted> {
  const reader = new HtmlReader(tableInText);
  for (let at = 0; at < html.length; at += PIECE) {
    reader.write(html.slice(at, at + PIECE));
    yield at / html.length;
  }
  const { blocks, left } = reader.finish();
  return { blocks: withTypedHeadings(blocks), left };
}

/** Reads all the pieces. */
export function lastOf(pieces: Generator<number, Pasted>): Pasted {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** Reads text/html from a clipboard at once. */
export const readHtml = (html: string): Pasted => lastOf(readHtmlInPieces(html));
