import { done, withMedia, withoutUnusedMedia, type Media, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { fromBase64, toBase64 } from '#core/bytes';
import { damaged } from './damaged';
import { decodeDocument } from './decode-document';
import { encodeDocument } from './encode-document';

/** Packs a state of a plan as the `content` of a version; its pictures are kept beside it, see `mediaUsed`. */
export const packState = (plan: Plan): string => toBase64(encodeDocument({ plan: withMedia(plan, {}), versions: [] }));

/**
 * Unpacks the `content` of a version, read as strictly as any file, with its pictures out of `media`; `name` is what the
 * officer calls the version.
 */
export function unpackState(content: string, name: string, media: Media = {}): Result<Plan> {
  const bytes = fromBase64(content);
  const read = bytes ? decodeDocument(bytes, name, media) : damaged(name, 'part-unreadable', { part: name });
  return read.ok ? done(withoutUnusedMedia(read.value.plan)) : read;
}
