import { unzipSync } from 'fflate';
import { hashOf } from '#core/bytes';
import type { WordBlock, WordPicture, WordText } from '../read/document';
import type { DrawnItem, DrawnPicture } from './drawn-items';
import type { Verified } from './verified';

const MEDIA = 'word/media/';

/** The pictures that a package holds by the names of their parts, in lower case: the hashes of their bytes as they are. */
function hashesIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith(MEDIA) && !name.endsWith('/') });
  return new Map(Object.entries(parts).map(([name, part]) => [name.toLowerCase(), hashOf(part)]));
}

const picturesIn = (blocks: readonly WordBlock[]): readonly WordPicture[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? (block.pictures ?? [])
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => picturesIn(cell.blocks))),
  );

/** An attribute of XML holds no line breaks. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const shows = ({ media, alt }: DrawnPicture, picture: WordPicture, hashes: ReadonlyMap<string, string>): boolean =>
  hashes.get(picture.part ?? '') === media.replace(/\.\w+$/, '') && onOneLine(picture.alt ?? '') === onOneLine(alt);

/**
 * Every picture of the plan stands in the file, in order, byte for byte and with what it says to those who do not see it;
 * and the file holds no other, shown or not.
 */
export function checkPictures(items: readonly DrawnItem[], { blocks }: WordText, bytes: Uint8Array): Verified {
  const wanted = items.filter((item): item is DrawnPicture => item.kind === 'picture');
  const hashes = hashesIn(bytes);
  const found = picturesIn(blocks);
  const wrong: string[] = [];
  const shown = new Set<string>();
  let next = 0;
  for (const picture of wanted) {
    const place = found.findIndex((each, index) => index >= next && shows(picture, each, hashes));
    if (place < 0) wrong.push(picture.alt);
    else {
      next = place + 1;
      shown.add(found[place]?.part ?? '');
    }
  }
  const others = [...hashes.keys()].filter((part) => !shown.has(part));
  return { check: 'pictures', count: wanted.length, wrong: [...wrong, ...others] };
}
