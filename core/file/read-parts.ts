import { done, z, type Result } from '#core/model';
import { hashOf } from '#core/bytes';
import { damaged } from './damaged';
import { PARTS } from './part-names';
import { readJson } from './read-json';
import { unpack, type ZipPart } from './read-zip';

export type ZipParts = ReadonlyMap<string, ZipPart>;
/** The hashes of the parts by their names. */
export type Manifest = ReadonlyMap<string, string>;

const manifestSchema = z.looseObject({ parts: z.record(z.string(), z.looseObject({ sha256: z.string() })) });

function readPart(parts: ZipParts, name: string, file: string): Result<Uint8Array> {
  const part = parts.get(name);
  if (!part) return damaged(file, 'part-missing', { part: name });
  const bytes = unpack(part);
  return bytes ? done(bytes) : damaged(file, 'part-unreadable', { part: name });
}

export function readManifest(parts: ZipParts, file: string): Result<Manifest> {
  const bytes = readPart(parts, PARTS.manifest, file);
  if (!bytes.ok) return bytes;
  const json = readJson(bytes.value, file, PARTS.manifest);
  if (!json.ok) return json;
  const read = manifestSchema.safeParse(json.value);
  if (!read.success) return damaged(file, 'not-as-expected', { at: PARTS.manifest });
  return done(new Map(Object.entries(read.data.parts).map(([name, { sha256 }]) => [name, sha256])));
}

/** A part whose bytes are those that were saved. */
export function readSavedPart(parts: ZipParts, manifest: Manifest, name: string, file: string): Result<Uint8Array> {
  const bytes = readPart(parts, name, file);
  if (!bytes.ok) return bytes;
  return hashOf(bytes.value) === manifest.get(name) ? bytes : damaged(file, 'part-differs', { part: name });
}

/** The JSON of a part, whose bytes are those that were saved. */
export function readJsonPart(parts: ZipParts, manifest: Manifest, name: string, file: string): Result<unknown> {
  const bytes = readSavedPart(parts, manifest, name, file);
  return bytes.ok ? readJson(bytes.value, file, name) : bytes;
}
