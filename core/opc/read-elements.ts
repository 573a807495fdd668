import { DecodeUTF8 } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { NameScope } from './name-scope';
import type { ReadElement, XmlElement } from './xml-element';

const STEP = 256 * 1024;
/** Elements in one piece, elements inside one another, and elements in a part: more is refused. */
const MOST_IN_PIECE = 1_000_000;
const DEEPEST = 256;
const MOST_ELEMENTS = 5_000_000;

export interface ElementReading {
  /** The short prefix of each namespace; names of others keep their local name behind `?:`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Whether the children of the element at this path are given out one by one, and not kept. */
  readonly isOpened: (path: readonly string[]) => boolean;
  /** Told of each element of an opened one when it has ended. */
  readonly onPiece: (piece: XmlElement, path: readonly string[]) => void;
  /** Told of every element when it begins. */
  readonly onElement?: (element: Pick<XmlElement, 'name' | 'attributes'>) => void;
}

/** The text of a part in steps; undefined where it is no UTF-8. */
function* decoded(bytes: Uint8Array): Generator<string | undefined> {
  let chars = '';
  const decoder = new DecodeUTF8((read) => {
    chars = read;
  });
  for (let at = 0; at < bytes.length; at += STEP) {
    try {
      decoder.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    } catch {
      yield undefined;
      return;
    }
    yield chars;
  }
}

/**
 * Reads a part piece by piece: the elements in an opened one, each with all that is in it. False when it is no XML, or
 * deeper or larger than a part may be. Entities of its own are not known, so none can grow.
 */
export function readElements(bytes: Uint8Array, { prefixes, isOpened, onPiece, onElement }: ElementReading): boolean {
  const parser = new SaxesParser();
  const scope = new NameScope(prefixes);
  const state = { isSound: true, elements: 0, inPiece: 0 };
  const path: string[] = [];
  const piece: ReadElement[] = [];
  parser.on('error', () => {
    state.isSound = false;
  });
  parser.on('attribute', ({ name, value }) => scope.attribute(name, value));
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const isTooMuch = ++state.elements > MOST_ELEMENTS || ++state.inPiece > MOST_IN_PIECE;
    if (isTooMuch || path.length + piece.length > DEEPEST) state.isSound = false;
    if (!state.isSound) return;
    const element = scope.open(tag.name, tag.attributes);
    onElement?.(element);
    if (piece.length === 0 && isOpened([...path, element.name])) {
      path.push(element.name);
      state.inPiece = 0;
      return;
    }
    piece.push(element);
  });
  parser.on('closetag', () => {
    if (!state.isSound) return;
    scope.close();
    const ended = piece.pop();
    if (!ended) {
      path.pop();
      return;
    }
    const parent = piece.at(-1);
    if (parent) parent.add(ended);
    else {
      state.inPiece = 0;
      onPiece(ended, path);
    }
  });
  const text = (chars: string): void => piece.at(-1)?.add(chars);
  parser.on('text', text);
  parser.on('cdata', text);
  for (const chars of decoded(bytes)) {
    if (chars === undefined) return false;
    parser.write(chars);
    if (!state.isSound) return false;
  }
  if (state.isSound) parser.close();
  return state.isSound;
}
