import { openPackage } from '#core/opc';
import { PICTURE_LIMITS, hasTooManyPixels, keepPicture } from '#core/picture';
import type { WordBlock, WordMedia, WordMedium, WordText } from './document';

function* partsIn(blocks: readonly WordBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') for (const { part } of block.pictures ?? []) if (part !== undefined) yield part;
    if (block.kind === 'table')
      for (const { cells } of block.rows) for (const cell of cells) yield* partsIn(cell.blocks);
  }
}

/** A picture as a plan keeps it, or why it cannot; `room` is what is left of the bytes of all pictures together. */
function mediumOf(bytes: Uint8Array | undefined, room: number): WordMedium {
  if (!bytes) return { refused: 'format' };
  if (bytes.length > PICTURE_LIMITS.bytes) return { refused: 'too-large' };
  if (bytes.length > room) return { refused: 'too-many' };
  const kept = keepPicture(bytes);
  if (!kept) return { refused: 'format' };
  const { width, height } = kept.facts;
  return hasTooManyPixels(kept.facts)
    ? { refused: 'too-large' }
    : { name: kept.name, content: kept.content, width, height };
}

/**
 * What the pictures of a Word file hold, as a plan would keep them: without what names people, within its limits. By the
 * part that they name; of others than PNG and JPEG why a plan cannot have them.
 */
export function readMedia(bytes: Uint8Array, { blocks, boxes, notes }: WordText): WordMedia {
  const parts = new Set(partsIn([...blocks, ...boxes.flat(), ...notes.flatMap((note) => note.blocks)]));
  const opened = parts.size > 0 ? openPackage(bytes, '', 'not-a-word-document') : undefined;
  if (!opened?.ok) return {};
  const media: Record<string, WordMedium> = {};
  let room: number = PICTURE_LIMITS.total;
  for (const part of parts) {
    const content = opened.value.part(part);
    const medium = mediumOf(content, room);
    if ('content' in medium) room -= content?.length ?? 0;
    media[part] = medium;
  }
  return media;
}
