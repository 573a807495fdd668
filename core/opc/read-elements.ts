import { DecodeUTF8 } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { NameScope } from './name-scope';

/** An element of a part with all that is in it; names carry the short prefix that this program gives their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

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
  readonly onElement?: (name: string, attributes: Readonly<Record<string, string>>) => void;
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
  const piece: OpenElement[] = [];
  parser.on('error', () => {
    state.isSound = false;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const isTooMuch = ++state.elements > MOST_ELEMENTS || ++state.inPiece > MOST_IN_PIECE;
    if (isTooMuch || path.length + piece.length > DEEPEST) state.isSound = false;
    if (!state.isSound) return;
    const { name, attributes } = scope.open(tag.name, tag.attributes);
    onElement?.(name, attributes);
    if (piece.length === 0 && isOpened([...path, name])) {
      path.push(name);
      state.inPiece = 0;
      return;
    }
    piece.push({ name, attributes, children: [] });
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
    if (parent) parent.children.push(ended);
    else {
      state.inPiece = 0;
      onPiece(ended, path);
    }
  });
  const text = (chars: string): void => void piece.at(-1)?.children.push(chars);
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

/** The elements in an element. */
export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** All text in an element. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
