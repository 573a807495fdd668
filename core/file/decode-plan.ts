import { strFromU8 } from 'fflate';
import { done, failed, z, type Result } from '#core/model';
import type { Plan } from '#core/records';
import { damaged } from './damaged';
import { hashOf } from './encode-plan';
import { LIMITS, sizeText } from './limits';
import { parsePlan } from './parse-plan';
import { MIME_TYPE, PARTS } from './part-names';
import { readJson } from './read-json';
import { readZip, unpack, type ZipPart } from './read-zip';

const manifestSchema = z.looseObject({ parts: z.record(z.string(), z.looseObject({ sha256: z.string() })) });

/**
 * Reads a plan from the bytes of a `.plan` file or of a plain `plan.json`. Never throws at what the bytes hold;
 * `file` is the name that the officer knows.
 */
export function decodePlan(bytes: Uint8Array, file: string): Result<Plan> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return decodeJson(bytes, file);
  if (!namesItsKind(bytes)) return failed('not-a-plan', { file });
  const zip = readZip(bytes, file);
  return zip.ok ? decodeParts(zip.value, file) : zip;
}

/** A plain plan.json: what is not JSON at all is not a plan. */
function decodeJson(bytes: Uint8Array, file: string): Result<Plan> {
  if (bytes.length > LIMITS.part) return failed('too-large', { file, limit: sizeText(LIMITS.part) });
  if (!looksLikeJson(bytes)) return failed('not-a-plan', { file });
  const read = readJson(bytes, file, file);
  return read.ok ? parsePlan(read.value, file) : read;
}

const looksLikeJson = (bytes: Uint8Array): boolean => /^\uFEFF?\s*\{/.test(strFromU8(bytes.subarray(0, 64)));

/** The kind stands at a fixed place at the front, so that a file cut short is still known for what it was. */
const namesItsKind = (bytes: Uint8Array): boolean =>
  strFromU8(bytes.subarray(30, 30 + PARTS.kind.length + MIME_TYPE.length)) === PARTS.kind + MIME_TYPE;

function decodeParts(parts: ReadonlyMap<string, ZipPart>, file: string): Result<Plan> {
  const manifest = readManifest(parts, file);
  if (!manifest.ok) return manifest;
  const plan = readPart(parts, PARTS.plan, file);
  if (!plan.ok) return plan;
  if (hashOf(plan.value) !== manifest.value.get(PARTS.plan)) return damaged(file, 'part-differs', { part: PARTS.plan });
  const json = readJson(plan.value, file, PARTS.plan);
  const read = json.ok ? parsePlan(json.value, file) : json;
  return read.ok ? (refuseOthers(parts, manifest.value, read.value, file) ?? read) : read;
}

function readPart(parts: ReadonlyMap<string, ZipPart>, name: string, file: string): Result<Uint8Array> {
  const part = parts.get(name);
  if (!part) return damaged(file, 'part-missing', { part: name });
  const bytes = unpack(part);
  return bytes ? done(bytes) : damaged(file, 'part-unreadable', { part: name });
}

/** The hashes of the parts by their names. */
function readManifest(parts: ReadonlyMap<string, ZipPart>, file: string): Result<ReadonlyMap<string, string>> {
  const bytes = readPart(parts, PARTS.manifest, file);
  if (!bytes.ok) return bytes;
  const json = readJson(bytes.value, file, PARTS.manifest);
  if (!json.ok) return json;
  const read = manifestSchema.safeParse(json.value);
  if (!read.success) return damaged(file, 'not-as-expected', { at: PARTS.manifest });
  return done(new Map(Object.entries(read.data.parts).map(([name, { sha256 }]) => [name, sha256])));
}

/** Parts that this program does not know would be lost on saving: those of the list come from a newer one, the others from nobody. */
function refuseOthers(
  parts: ReadonlyMap<string, ZipPart>,
  manifest: ReadonlyMap<string, string>,
  plan: Plan,
  file: string,
): Result<never> | undefined {
  const other = [...parts.keys()].find((name) => !Object.values<string>(PARTS).includes(name));
  if (other === undefined) return undefined;
  return manifest.has(other)
    ? failed('newer-schema', { file, schema: String(plan.schema) })
    : damaged(file, 'part-unknown', { part: other });
}
