import { fromBase64, hashOf, toBase64 } from '#core/bytes';
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

/** A picture made ready for a plan: without what names people, called by its content. Undefined for no whole PNG or JPEG. */
export function keepPicture(bytes: Uint8Array): KeptPicture | undefined {
  const clean = withoutMetadata(bytes);
  const facts = clean && readPicture(clean);
  return facts && { name: `${hashOf(clean)}.${facts.format}`, content: toBase64(clean), facts };
}

/** Whether media of a plan are what they are called, and hold nothing but a picture. */
export function isKeptPicture(name: string, content: string): boolean {
  const bytes = fromBase64(content);
  const kept = bytes && keepPicture(bytes);
  return kept?.name === name && kept.content === content;
}
