import { done, failed, type Result } from '#core/model';
import {
  elementsIn,
  openPackage,
  readElements,
  textIn,
  type Package,
  type Relations,
  type XmlElement,
} from '#core/opc';
import { ElementCounter } from './count-elements';
import type { WordBlock, WordControl, WordNote, WordText } from './document';
import { PREFIXES } from './namespaces';
import { readBlocks } from './read-blocks';
import { readComments } from './read-comments';
import { controlOf } from './read-control';
import { readNumbering } from './read-numbering';
import type { Reading } from './read-paragraph';
import { readStyles } from './read-styles';

const SNAPSHOT = 'urn:planloom:snapshot:1';

/** The snapshot of the plan that the file was exported with. */
function readSnapshot({ names, part }: Package): string | undefined {
  for (const name of names.filter((each) => /^customxml\/item\d*\.xml$/.test(each))) {
    const bytes = part(name);
    let snapshot: string | undefined;
    if (bytes)
      readElements(bytes, {
        prefixes: new Map([[SNAPSHOT, 'p']]),
        isOpened: () => false,
        onPiece: (piece) => {
          if (piece.name === 'p:snapshot') snapshot = textIn(piece);
        },
      });
    if (snapshot !== undefined) return snapshot;
  }
  return undefined;
}

function readTitle({ part }: Package): string | undefined {
  const bytes = part('docProps/core.xml');
  let title: string | undefined;
  if (bytes)
    readElements(bytes, {
      prefixes: new Map([['http://purl.org/dc/elements/1.1/', 'dc']]),
      isOpened: (path) => path.length === 1,
      onPiece: (piece) => {
        if (piece.name === 'dc:title') title = textIn(piece).trim();
      },
    });
  return title === '' ? undefined : title;
}

/** Footnotes and endnotes; the separators that Word keeps among them are none. */
function readNotes({ part, relationsOf }: Package, relations: Relations, reading: Reading): readonly WordNote[] {
  return ['footnote', 'endnote'].flatMap((kind) => {
    const notes: WordNote[] = [];
    const name = relations.get(`:${kind}s`) ?? '';
    const bytes = part(name);
    const inNotes = { ...reading, relations: relationsOf(name) };
    if (bytes)
      readElements(bytes, {
        prefixes: PREFIXES,
        isOpened: (path) => path.length === 1,
        onPiece: (piece) => {
          const { 'w:id': id = '', 'w:type': type = 'normal' } = piece.attributes;
          if (piece.name === `w:${kind}` && type === 'normal')
            notes.push({ id: `${kind}:${id}`, blocks: readBlocks(elementsIn(piece), inNotes) });
        },
      });
    return notes;
  });
}

/** Reads the blocks of the body, one after the other. False when the part is broken. */
function readBody(bytes: Uint8Array, reading: Reading, counter: ElementCounter): readonly WordBlock[] | undefined {
  const blocks: WordBlock[] = [];
  const between: XmlElement[] = [];
  const isSound = readElements(bytes, {
    prefixes: PREFIXES,
    isOpened: (path) => path.length <= 2 && (path.length === 1 || path[1] === 'w:body'),
    onElement: (element) => counter.count('body', element),
    onPiece: (piece) => {
      between.push(piece);
      // What stands between blocks (bookmarks, ranges of comments) belongs to the block that follows.
      if (/^(?:w:p|w:tbl|w:sdt|w:ins|w:del|mc:AlternateContent)$/.test(piece.name))
        blocks.push(...readBlocks(between.splice(0), reading));
    },
  });
  if (between.length > 0) readBlocks(between, reading);
  return isSound ? blocks : undefined;
}

function countMargins({ part }: Package, relations: Relations, counter: ElementCounter): void {
  const names = new Set([...relations.values()].filter((name) => /\/(?:header|footer)\d*\.xml$/.test(name)));
  for (const name of names) {
    const bytes = part(name);
    if (bytes)
      readElements(bytes, {
        prefixes: PREFIXES,
        isOpened: () => false,
        onElement: (element) => counter.count('margin', element),
        onPiece: () => undefined,
      });
  }
}

/**
 * Reads any .docx: headings, paragraphs, lists, tables, notes, comments with answers and places, tracked changes, content
 * controls, bookmarks, and the snapshot of a plan. Styles are known by outline level and name, never by their id. What is
 * no Word document, damaged, protected by a password, or larger than a file may be fails with a sentence.
 */
export function readDocx(bytes: Uint8Array, file: string): Result<WordText> {
  const opened = openPackage(bytes, file, 'not-a-word-document');
  if (!opened.ok) return opened;
  const { part, main = 'word/document.xml', relationsOf } = opened.value;
  const body = part(main);
  if (!body) return failed('not-a-word-document', { file });
  const relations = relationsOf(main);
  const bytesOf = (kind: string): Uint8Array | undefined => part(relations.get(`:${kind}`) ?? '');
  const controls: WordControl[] = [];
  const boxes: WordBlock[][] = [];
  const anchored = new Set<string>();
  const reading: Reading = {
    ...{ styles: readStyles(bytesOf('styles')), numbering: readNumbering(bytesOf('numbering')) },
    ...{ openComments: new Set<string>(), anchored, boxes, relations, readBlocks },
    control: (element) => controls.push(controlOf(element)) - 1,
  };
  const counter = new ElementCounter();
  const blocks = readBody(body, reading, counter);
  if (!blocks) return failed('damaged', { file, reason: 'cut-short' });
  countMargins(opened.value, relations, counter);
  const [title, snapshot] = [readTitle(opened.value), readSnapshot(opened.value)];
  return done({
    ...(title !== undefined && { title }),
    ...{ blocks, boxes, controls },
    notes: readNotes(opened.value, relations, reading),
    comments: readComments(opened.value, relations, anchored),
    ...{ counts: counter.counts, extras: counter.extras },
    ...(snapshot !== undefined && { snapshot }),
  });
}
