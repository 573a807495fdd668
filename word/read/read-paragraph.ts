import { childNamed, elementsIn, textIn, type Relations, type XmlElement } from '#core/opc';
import { choiceOf } from './choice-of';
import type { WordBlock, WordParagraph, WordPicture, WordRevision, WordRun } from './document';
import type { Numbering } from './read-numbering';
import { picturesIn } from './read-pictures';
import { isOn, listOf, outlineOf, valueOf, type Style, type Styles } from './read-styles';

/** What a reader of blocks knows of the whole document and gathers while it reads. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The comments whose range is open. */
  readonly openComments: Set<string>;
  readonly anchored: Set<string>;
  readonly boxes: WordBlock[][];
  /** What the part that is read names other parts by. */
  readonly relations: Relations;
  /** Numbers a content control and keeps what it says. */
  readonly control: (element: XmlElement) => number;
  readonly readBlocks: (elements: readonly XmlElement[], reading: Reading) => readonly WordBlock[];
}

const REVISIONS: Readonly<Record<string, WordRevision['kind']>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'moved-from',
  'w:moveTo': 'moved-to',
};

/** The tracked change that an element says; LibreOffice writes a date of zeros where it knows none. */
export function revisionOf(element: XmlElement | undefined): WordRevision | undefined {
  const kind = element && REVISIONS[element.name];
  if (!kind) return undefined;
  const { 'w:author': author, 'w:date': at } = element.attributes;
  return {
    kind,
    ...(author !== undefined && { author }),
    ...(at !== undefined && !at.startsWith('0') && { at }),
  };
}

/** The tracked change in properties: of a paragraph's end, or of a row. */
export const markOf = (properties: XmlElement | undefined): WordRevision | undefined =>
  properties &&
  elementsIn(properties)
    .map(revisionOf)
    .find((found) => found !== undefined);

/** What the elements around a run say of it. */
interface Around {
  readonly revision?: WordRevision;
  readonly control?: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Elements whose insides are read as if they were not there. */
const THROUGH = new Set(['w:hyperlink', 'w:smartTag', 'w:fldSimple', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent']);

/** Reads the insides of a paragraph in order; the parts of a field that are its instruction are left out. */
class RunReader {
  readonly runs: WordRun[] = [];
  readonly bookmarks: string[] = [];
  readonly pictures: WordPicture[] = [];
  readonly #reading: Reading;
  /** Fields that are open: whether their result has begun. */
  readonly #fields: boolean[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(elements: readonly XmlElement[], around: Around): void {
    for (const element of elements) this.#element(element, around);
  }

  #element(element: XmlElement, around: Around): void {
    const { name, attributes } = element;
    const { openComments, anchored, control } = this.#reading;
    const id = attributes['w:id'] ?? '';
    if (name === 'w:r') this.#run(element, around);
    else if (REVISIONS[name]) this.read(elementsIn(element), { ...around, ...withRevision(revisionOf(element)) });
    else if (THROUGH.has(name)) this.read(elementsIn(element), around);
    else if (name === 'w:sdt') this.read(contentOf(element), { ...around, control: control(element) });
    else if (name === 'w:bookmarkStart') this.bookmarks.push(attributes['w:name'] ?? '');
    else if (name === 'w:commentRangeStart') {
      openComments.add(id);
      anchored.add(id);
    } else if (name === 'w:commentRangeEnd') openComments.delete(id);
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.#text(textIn(element), undefined, around);
    else if (name === 'mc:AlternateContent') this.read(choiceOf(element), around);
  }

  #run(run: XmlElement, around: Around): void {
    const properties = childNamed(run, 'w:rPr');
    for (const element of elementsIn(run)) this.#inRun(element, properties, around);
  }

  #inRun(element: XmlElement, properties: XmlElement | undefined, around: Around): void {
    const { name, attributes } = element;
    const sign = SIGNS[name];
    if (name === 'w:t' || name === 'w:delText') this.#text(textIn(element), properties, around);
    else if (sign !== undefined) {
      if (attributes['w:type'] !== 'page') this.#text(sign, properties, around);
    } else if (name === 'w:sym') this.#text(symbolOf(attributes['w:char']), properties, around);
    else if (name === 'w:fldChar') this.#field(attributes['w:fldCharType']);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.#push({ text: '', note: `${name.slice(2, -'Reference'.length)}:${attributes['w:id'] ?? ''}` });
    else if (name === 'w:commentReference') this.#reading.anchored.add(attributes['w:id'] ?? '');
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.#drawing(element, around);
    else if (name === 'mc:AlternateContent')
      for (const inside of choiceOf(element)) this.#inRun(inside, properties, around);
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(false);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }

  /** The picture that a program drew of what it embedded is none. */
  #drawing(element: XmlElement, { revision }: Around): void {
    const pictures = element.name === 'w:object' ? [] : picturesIn(element, this.#reading.relations);
    for (const picture of pictures) this.pictures.push({ ...picture, ...withRevision(revision) });
    this.#boxes(element);
  }

  /** What stands in text boxes is kept apart from the text around them. */
  #boxes(element: XmlElement): void {
    for (const inside of elementsIn(element)) {
      if (inside.name === 'w:txbxContent')
        this.#reading.boxes.push([...this.#reading.readBlocks(elementsIn(inside), this.#reading)]);
      else if (inside.name === 'mc:AlternateContent') for (const each of choiceOf(inside)) this.#boxes(each);
      else this.#boxes(inside);
    }
  }

  #text(text: string, properties: XmlElement | undefined, around: Around): void {
    if (text === '' || this.#fields.includes(false)) return;
    const comments = [...this.#reading.openComments];
    this.#push({
      text,
      ...(isOn(childNamed(properties, 'w:b')) && { bold: true }),
      ...(isOn(childNamed(properties, 'w:i')) && { italic: true }),
      ...(isOn(childNamed(properties, 'w:u')) && { underline: true }),
      ...(childNamed(properties, 'w:rPrChange') && { isReformatted: true }),
      ...around,
      ...(comments.length > 0 && { comments }),
    });
  }

  /** Runs that differ in nothing are one. */
  #push(run: WordRun): void {
    const last = this.runs.at(-1);
    if (last && last.note === undefined && run.note === undefined && looksLike(last, run))
      this.runs[this.runs.length - 1] = { ...last, text: last.text + run.text };
    else this.runs.push(run);
  }
}

const looksLike = (one: WordRun, other: WordRun): boolean =>
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });

const withRevision = (revision: WordRevision | undefined): Pick<Around, 'revision'> => (revision ? { revision } : {});

const symbolOf = (code: string | undefined): string => {
  const value = Number.parseInt(code ?? '', 16);
  return Number.isNaN(value) ? '' : String.fromCodePoint(value & 0xffff);
};

/** What a content control holds. */
export const contentOf = (control: XmlElement): readonly XmlElement[] => {
  const content = childNamed(control, 'w:sdtContent');
  return content ? elementsIn(content) : [];
};

/** The list that a paragraph is in by itself or by its style, and what the list writes before it. */
function placeInList(
  properties: XmlElement | undefined,
  { id, style }: { readonly id: string; readonly style: Style | undefined },
  numbering: Numbering,
): WordParagraph['list'] {
  const own = listOf(properties);
  const list = own ?? style?.list;
  if (!list || list.number === '0') return undefined;
  const level = (own ? undefined : numbering.levelOf(list.number, id)) ?? list.level;
  const number = numbering.next(list.number, level);
  return { level, isOrdered: numbering.isOrdered(list.number, level), ...(number !== '' && { number }) };
}

/** Reads one paragraph. `bookmarks` are those that began before it, between the blocks. */
export function readParagraph(
  element: XmlElement,
  reading: Reading,
  { bookmarks = [], control }: { readonly bookmarks?: readonly string[]; readonly control?: number } = {},
): WordParagraph {
  const properties = childNamed(element, 'w:pPr');
  const id = valueOf(childNamed(properties, 'w:pStyle')) ?? '';
  const style = reading.styles.get(id);
  const runs = new RunReader(reading);
  runs.read(elementsIn(element), control === undefined ? {} : { control });
  const heading = outlineOf(properties) ?? style?.outline;
  const list = placeInList(properties, { id, style }, reading.numbering);
  const mark = markOf(childNamed(properties, 'w:rPr'));
  return {
    kind: 'paragraph',
    ...(style && style.name !== '' && { style: style.name }),
    ...(heading !== undefined && { heading }),
    ...(list && { list }),
    runs: runs.runs,
    bookmarks: [...bookmarks, ...runs.bookmarks],
    ...(runs.pictures.length > 0 && { pictures: runs.pictures }),
    ...(mark && { mark }),
  };
}
