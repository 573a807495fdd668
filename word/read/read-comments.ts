import { elementsIn, readElements, textIn, type Package, type Relations, type XmlElement } from '#core/opc';
import type { WordComment } from './document';
import { PREFIXES } from './namespaces';

interface Read {
  readonly comment: Omit<WordComment, 'isAnchored'>;
  /** The id of its last paragraph, by which the other part names it. */
  readonly paragraph: string | undefined;
}

const paragraphsIn = (element: XmlElement): readonly XmlElement[] =>
  elementsIn(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsIn(child)));

/** The text of a paragraph without what is no text of its own: what was deleted, the instructions of fields. */
function plainText(element: XmlElement): string {
  if (element.name === 'w:delText' || element.name === 'w:instrText') return '';
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:t') return textIn(element);
  return elementsIn(element).map(plainText).join('');
}

function commentOf(element: XmlElement): Read {
  const { 'w:id': id = '', 'w:author': author, 'w:date': at } = element.attributes;
  const paragraphs = paragraphsIn(element);
  return {
    comment: {
      id,
      text: paragraphs.map(plainText).join('\n'),
      ...(author !== undefined && { author }),
      ...(at !== undefined && !at.startsWith('0') && { at }),
    },
    paragraph: paragraphs.at(-1)?.attributes['w14:paraId'],
  };
}

/** What a newer part says of comments: which answers which, and which is done. */
function readExtended(bytes: Uint8Array | undefined): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  if (bytes)
    readElements(bytes, {
      prefixes: PREFIXES,
      isOpened: (path) => path.length === 1,
      onPiece: ({ name, attributes }) => {
        if (name === 'w15:commentEx') found.set(attributes['w15:paraId'] ?? '', attributes);
      },
    });
  return found;
}

/** The comments of a document, also those that stand nowhere in its text. */
export function readComments(
  { part }: Package,
  relations: Relations,
  anchored: ReadonlySet<string>,
): readonly WordComment[] {
  const bytesOf = (kind: string): Uint8Array | undefined => part(relations.get(`:${kind}`) ?? '');
  const read: Read[] = [];
  const bytes = bytesOf('comments');
  if (bytes)
    readElements(bytes, {
      prefixes: PREFIXES,
      isOpened: (path) => path.length === 1,
      onPiece: (piece) => {
        if (piece.name === 'w:comment') read.push(commentOf(piece));
      },
    });
  const extended = readExtended(bytesOf('commentsExtended'));
  const byParagraph = new Map(read.map(({ comment, paragraph }) => [paragraph, comment.id]));
  return read.map(({ comment, paragraph }) => {
    const more = extended.get(paragraph ?? '');
    const parent = more && byParagraph.get(more['w15:paraIdParent'] ?? '');
    return {
      ...comment,
      ...(parent !== undefined && { parent }),
      ...(['1', 'true'].includes(more?.['w15:done'] ?? '') && { isDone: true }),
      isAnchored: anchored.has(comment.id),
    };
  });
}
