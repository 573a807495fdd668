import { FileChild, TextRun, type Paragraph, type IXmlableObject } from 'docx';

const PLACE = 'w:raw';
const PLACES = /<w:raw w:n="(\d+)"\/>/g;

/**
 * XML that this program writes itself, because `docx` takes several times as long: text and tables of large plans.
 * `docx` packs a small place for each piece, and `fill` puts the pieces in when the package is finished.
 */
export class RawStore {
  readonly #pieces: string[] = [];

  /** Keeps a piece and gives the number of its place. */
  keep(xml: string): number {
    return this.#pieces.push(xml) - 1;
  }

  /** What `docx` wrote, with the pieces in their places. */
  fill(xml: string): string {
    return xml.replace(PLACES, (_, place: string) => {
      const piece = this.#pieces[Number(place)];
      if (piece === undefined) throw new Error(`Nothing was kept for place ${place}.`);
      return piece;
    });
  }
}

const placeOf = (store: RawStore, xml: string): IXmlableObject => ({ [PLACE]: { _attr: { 'w:n': store.keep(xml) } } });

/** A paragraph or a table of such XML. */
export class RawBlock extends FileChild {
  readonly #store: RawStore;
  readonly xml: string;

  /** The same paragraph for `docx` to write. */
  readonly paragraph: (() => Paragraph) | undefined;

  constructor(store: RawStore, xml: string, paragraph?: () => Paragraph) {
    super(PLACE);
    this.#store = store;
    this.xml = xml;
    this.paragraph = paragraph;
  }

  override prepForXml(): IXmlableObject {
    return placeOf(this.#store, this.xml);
  }
}

/**
 * The blocks of a section with neighbours of this kind as one, so that `docx` has a place less to write for each. The last
 * one is left to `docx`, which puts the set-up of the pages in it.
 */
export function joinRaw(store: RawStore | undefined, blocks: readonly FileChild[]): readonly FileChild[] {
  if (!store) return blocks;
  const joined: FileChild[] = [];
  let xml = '';
  const flush = (): void => {
    if (xml !== '') joined.push(new RawBlock(store, xml));
    xml = '';
  };
  for (const [index, block] of blocks.entries()) {
    const last = index === blocks.length - 1 && block instanceof RawBlock ? block.paragraph?.() : undefined;
    if (!last && block instanceof RawBlock) xml += block.xml;
    else {
      flush();
      joined.push(last ?? block);
    }
  }
  flush();
  return joined;
}

/** Runs of such XML, with the bookmarks around them. */
export class RawRuns extends TextRun {
  readonly #store: RawStore;
  readonly xml: string;

  constructor(store: RawStore, xml: string) {
    super({});
    this.#store = store;
    this.xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return placeOf(this.#store, this.xml);
  }
}

/** The XML of children that are all of this kind; undefined where `docx` has to write one of them. */
export function rawOf(children: readonly object[]): string | undefined {
  let xml = '';
  for (const child of children) {
    if (!(child instanceof RawRuns)) return undefined;
    xml += child.xml;
  }
  return xml;
}
