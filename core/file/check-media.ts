import { isMediaName, mediaUsed, type Result } from '#core/model';
import { PICTURE_LIMITS, isKeptPicture } from '#core/picture';
import type { Plan } from '#core/records';
import { damaged } from './damaged';
import { sizeText } from './limits';

/** Base64 says three bytes in four characters. */
const sizeOf = (content: string): number => (content.length / 4) * 3;

/**
 * What is wrong with the pictures of a plan: one that is shown is not there, is not what it is called, or is larger than
 * pictures may be. Undefined where all is well.
 */
export function findWrongMedia({ sections, media = {} }: Plan, file: string): Result<never> | undefined {
  const missing = mediaUsed(sections).find((name) => !Object.hasOwn(media, name));
  if (missing !== undefined) return damaged(file, 'picture-missing', { part: missing });
  let total = 0;
  for (const [name, content] of Object.entries(media)) {
    if (!isMediaName(name) || !isKeptPicture(name, content)) return damaged(file, 'picture-unreadable', { part: name });
    total += sizeOf(content);
    if (sizeOf(content) > PICTURE_LIMITS.bytes + 2)
      return damaged(file, 'picture-too-large', { part: name, limit: sizeText(PICTURE_LIMITS.bytes) });
  }
  if (total > PICTURE_LIMITS.inFile)
    return damaged(file, 'pictures-too-large', { limit: sizeText(PICTURE_LIMITS.inFile) });
  return undefined;
}
