import { done, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { fromBase64, toBase64 } from './base64';
import { damaged } from './damaged';
import { decodeDocument } from './decode-document';
import { encodeDocument } from './encode-document';

/** Packs a state of a plan as the `content` of a version. */
export const packState = (plan: Plan): string => toBase64(encodeDocument({ plan, versions: [] }));

/** Unpacks the `content` of a version, read as strictly as any file; `name` is what the officer calls the version. */
export function unpackState(content: string, name: string): Result<Plan> {
  const bytes = fromBase64(content);
  const read = bytes ? decodeDocument(bytes, name) : damaged(name, 'part-unreadable', { part: name });
  return read.ok ? done(read.value.plan) : read;
}
