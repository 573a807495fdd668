import { fromBase64, hashOf, toBase64 } from '#core/bytes';
import { hasTooManyPixels } from './limits';
import { readPicture, type PictureFacts } from './read-picture';
import { withoutMetadata } from './without-metadata';

/** A picture as a plan keeps it. */
export interface KeptPicture {
  /** What it is called in the plan's media. */
  readonly name: string;
  /** Its bytes in base64. */
  readonly content: string;
  readonly facts: PictureFacts;
}

const nameOf = (bytes: Uint8Array, { format }: PictureFacts): string => `${hashOf(bytes)}.${format}`;

/** A picture made ready for a plan: without what names people, called by its content. Undefined for no whole PNG or JPEG. */
export function keepPicture(bytes: Uint8Array): KeptPicture | undefined {
  const clean = withoutMetadata(bytes);
  const facts = clean && readPicture(clean);
  return facts && { name: nameOf(clean, facts), content: toBase64(clean), facts };
}

/** Whether media of a plan are what they are called, and hold nothing but a picture. Asked at every opening and saving. */
export function isKeptPicture(name: string, content: string): boolean {
  const bytes = fromBase64(content);
  // What names people goes as a whole: a picture that stays as long as it is has none.
  if (!bytes || withoutMetadata(bytes)?.length !== bytes.length) return false;
  const facts = readPicture(bytes);
  return facts !== undefined && !hasTooManyPixels(facts) && name === nameOf(bytes, facts) && isPlain(content, bytes);
}

/** Base64 can hold more than its bytes in its last character: then two texts would be one picture. */
const isPlain = (content: string, bytes: Uint8Array): boolean =>
  content.endsWith(toBase64(bytes.subarray(Math.max(0, bytes.length - (bytes.length % 3 || 3)))));
