import { deflateSync, strToU8, zipSync, type ZipOptions } from 'fflate';
import { fromBase64, hashOf } from '#core/bytes';
import { withoutUnusedMedia } from '#core/model';
import { canonicalJson } from './canonical-json';
import { LIMITS, sizeText } from './limits';
import { MIME_TYPE, PARTS, mediaPart, versionPart } from './part-names';
import type { PlanDocument } from './plan-document';

/** Zip has local time only; noon of a day given in local numbers is the same everywhere. */
const always = (): Date => new Date(1980, 0, 1, 12);

/** How the parts are kept: versions and pictures are packed already; text packs too tight to be believed when it repeats itself, and is then not packed. */
function packing(name: string, bytes: Uint8Array): ZipOptions {
  if (!name.endsWith('.json')) return { level: 0, mtime: always() };
  const isTooDense = bytes.length > deflateSync(bytes, { level: 6 }).length * (LIMITS.ratio / 2);
  return { level: isTooDense ? 0 : 6, mtime: always() };
}

/**
 * Writes a plan and its versions as the bytes of a `.plan` file; the same document gives the same bytes on every
 * machine. Throws where it is larger than a file may be, rather than writing what cannot be opened again.
 */
export function encodeDocument({ plan, versions }: PlanDocument): Uint8Array {
  const kept = versions.flatMap(({ media = [] }) => media);
  const { media = {}, ...text } = withoutUnusedMedia(plan, kept);
  const parts = new Map<string, Uint8Array>([[PARTS.plan, strToU8(canonicalJson(text))]]);
  for (const name of Object.keys(media).sort())
    parts.set(mediaPart(name), fromBase64(media[name] ?? '') ?? new Uint8Array());
  const index = versions.map((version) => ({ ...version, content: undefined }));
  if (versions.length > 0) parts.set(PARTS.versions, strToU8(canonicalJson(index)));
  for (const { id, content } of versions) parts.set(versionPart(id), fromBase64(content) ?? new Uint8Array());
  refuseTooLarge([...parts.values()]);
  const hashes = [...parts].map(([name, bytes]) => [name, { sha256: hashOf(bytes), size: bytes.length }] as const);
  const manifest = strToU8(canonicalJson({ parts: Object.fromEntries(hashes) }));
  return zipSync({
    [PARTS.kind]: [strToU8(MIME_TYPE), { level: 0, mtime: always() }],
    [PARTS.manifest]: [manifest, { level: 6, mtime: always() }],
    ...Object.fromEntries([...parts].map(([name, bytes]) => [name, [bytes, packing(name, bytes)] as const])),
  });
}

/** Leaves room for the kind and the manifest, which are small beside what they list. */
function refuseTooLarge(parts: readonly Uint8Array[]): void {
  const total = parts.reduce((sum, bytes) => sum + bytes.length, 0);
  if (parts.some((bytes) => bytes.length > LIMITS.part))
    throw new RangeError(`A part of more than ${sizeText(LIMITS.part)}`);
  if (total > LIMITS.total - LIMITS.part || parts.length > LIMITS.parts - 2)
    throw new RangeError('More versions than a file may hold');
}
