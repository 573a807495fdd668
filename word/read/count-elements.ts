import type { XmlElement } from '#core/opc';
import type { WordCounts, WordExtras } from './document';

type Counts = { -readonly [K in keyof WordCounts]: number };
type Extras = { -readonly [K in keyof WordExtras]: number };

/** What each element counts as. Paragraphs, tables and changes are those of the body; the others those of heads and feet too. */
const OF_BODY: Readonly<Partial<Record<string, keyof Counts>>> = {
  'w:p': 'paragraphs',
  'w:tbl': 'tables',
  'w:ins': 'insertions',
  'w:del': 'deletions',
  'w:moveFrom': 'moves',
  'w:moveTo': 'moves',
  'w:commentRangeStart': 'commentRanges',
  'w:commentReference': 'commentMarks',
  'w:sectPr': 'sections',
  'w:rPrChange': 'formatChanges',
  'w:pPrChange': 'formatChanges',
  'w:tblPrChange': 'formatChanges',
  'w:trPrChange': 'formatChanges',
  'w:tcPrChange': 'formatChanges',
  'w:sectPrChange': 'formatChanges',
};
const ANYWHERE: Readonly<Partial<Record<string, keyof Counts>>> = {
  'w:sdt': 'controls',
  'w:bookmarkStart': 'bookmarks',
  'w:fldSimple': 'fields',
  'w:txbxContent': 'textBoxes',
};
const EXTRA: Readonly<Partial<Record<string, keyof Extras>>> = {
  'pic:pic': 'pictures',
  'v:imagedata': 'pictures',
  'm:oMath': 'formulas',
  'o:OLEObject': 'embedded',
  'w:altChunk': 'embedded',
};

/** Of the elements of a file few are counted: the others are known by one look. */
const COUNTED: ReadonlySet<string> = new Set([...[OF_BODY, ANYWHERE, EXTRA].flatMap(Object.keys), 'w:fldChar']);

/** Counts the elements of the body and of its heads and feet. */
export class ElementCounter {
  readonly counts: Counts = {
    ...{ paragraphs: 0, tables: 0, insertions: 0, deletions: 0, moves: 0, formatChanges: 0 },
    ...{ controls: 0, bookmarks: 0, fields: 0, textBoxes: 0 },
    ...{ commentRanges: 0, commentMarks: 0, sections: 0 },
  };
  readonly extras: Extras = { pictures: 0, marginPictures: 0, formulas: 0, embedded: 0 };

  count(part: 'body' | 'margin', element: Pick<XmlElement, 'name' | 'attributes'>): void {
    const { name } = element;
    if (!COUNTED.has(name)) return;
    const kind = ANYWHERE[name] ?? (part === 'body' ? OF_BODY[name] : undefined);
    if (kind) this.counts[kind]++;
    const extra = EXTRA[name];
    if (extra) this.extras[extra]++;
    if (extra === 'pictures' && part === 'margin') this.extras.marginPictures++;
    if (name === 'w:fldChar' && element.attributes['w:fldCharType'] === 'begin') this.counts.fields++;
  }
}
