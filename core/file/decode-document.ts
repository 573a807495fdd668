import { strFromU8 } from 'fflate';
import { SCHEMA, done, failed, type Media, type Result } from '#core/model';
import { toBase64 } from '#core/bytes';
import { PICTURE_LIMITS } from '#core/picture';
import { damaged } from './damaged';
import { LIMITS, sizeText } from './limits';
import { parsePlan } from './parse-plan';
import { parseIndex } from './parse-document';
import { PARTS, mediaOfPart, namesItsKind, versionPart } from './part-names';
import type { PlanDocument, PlanVersion } from './plan-document';
import { readJson } from './read-json';
import { readJsonPart, readManifest, readSavedPart, type Manifest, type ZipParts } from './read-parts';
import { readZip } from './read-zip';

/**
 * Reads a plan and its versions from the bytes of a `.plan` file, or a plan from a plain `plan.json`, which has no
 * versions. Never throws at what the bytes hold; `file` is the name that the officer knows. Pictures that are kept
 * beside the file are given as `media`.
 */
export function decodeDocument(bytes: Uint8Array, file: string, media: Media = {}): Result<PlanDocument> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return decodeJson(bytes, file);
  if (!namesItsKind(bytes)) return failed('not-a-plan', { file });
  const zip = readZip(bytes, file);
  return zip.ok ? decodeParts(zip.value, file, media) : zip;
}

/** A plain plan.json: what is not JSON at all is not a plan. */
function decodeJson(bytes: Uint8Array, file: string): Result<PlanDocument> {
  if (bytes.length > LIMITS.part) return failed('too-large', { file, limit: sizeText(LIMITS.part) });
  if (!looksLikeJson(bytes)) return failed('not-a-plan', { file });
  const json = readJson(bytes, file, file);
  const plan = json.ok ? parsePlan(json.value, file) : json;
  return plan.ok ? done({ plan: plan.value, versions: [] }) : plan;
}

const looksLikeJson = (bytes: Uint8Array): boolean => /^\uFEFF?\s*\{/.test(strFromU8(bytes.subarray(0, 64)));

function decodeParts(parts: ZipParts, file: string, outside: Media): Result<PlanDocument> {
  const manifest = readManifest(parts, file);
  if (!manifest.ok) return manifest;
  const media = readMedia(parts, manifest.value, file);
  if (!media.ok) return media;
  const json = readJsonPart(parts, manifest.value, PARTS.plan, file);
  const plan = json.ok ? parsePlan(withPictures(json.value, { ...outside, ...media.value }), file) : json;
  if (!plan.ok) return plan;
  const versions = readVersions(parts, manifest.value, file);
  if (!versions.ok) return versions;
  const missing = versions.value
    .flatMap((version) => version.media ?? [])
    .find((name) => !Object.hasOwn(plan.value.media ?? {}, name));
  if (missing !== undefined) return damaged(file, 'picture-missing', { part: missing });
  return (
    refuseOthers(parts, manifest.value, versions.value, file) ?? done({ plan: plan.value, versions: versions.value })
  );
}

/** A plan as JSON, with the pictures that stand in parts of their own; anything else as it is. */
const withPictures = (json: unknown, media: Media): unknown =>
  typeof json === 'object' && json !== null && Object.keys(media).length > 0 ? { ...json, media } : json;

/** The pictures among the parts, in base64; none is unpacked where together they are larger than pictures may be. */
function readMedia(parts: ZipParts, manifest: Manifest, file: string): Result<Media> {
  const media: Record<string, string> = {};
  const pictures = [...parts.values()].filter((part) => mediaOfPart(part.name) !== undefined);
  if (pictures.reduce((sum, { size }) => sum + size, 0) > PICTURE_LIMITS.inFile)
    return damaged(file, 'pictures-too-large', { limit: sizeText(PICTURE_LIMITS.inFile) });
  for (const { name: part } of pictures) {
    const name = mediaOfPart(part);
    if (name === undefined || !manifest.has(part)) continue;
    const content = readSavedPart(parts, manifest, part, file);
    if (!content.ok) return content;
    media[name] = toBase64(content.value);
  }
  return done(media);
}

/** The versions of the list, unopened: each is only what was saved, whole and of the right kind. */
function readVersions(parts: ZipParts, manifest: Manifest, file: string): Result<readonly PlanVersion[]> {
  if (!manifest.has(PARTS.versions)) return done([]);
  const json = readJsonPart(parts, manifest, PARTS.versions, file);
  const index = json.ok ? parseIndex(json.value, file, PARTS.versions) : json;
  if (!index.ok) return index;
  const versions: PlanVersion[] = [];
  for (const entry of index.value) {
    const part = versionPart(entry.id);
    const content = readSavedPart(parts, manifest, part, file);
    if (!content.ok) return content;
    if (!namesItsKind(content.value)) return damaged(file, 'not-as-expected', { at: part });
    versions.push({ ...entry, content: toBase64(content.value) });
  }
  return done(versions);
}

/** Parts that this program does not know would be lost on saving: those of the list come from a newer one, the others from nobody. */
function refuseOthers(
  parts: ZipParts,
  manifest: Manifest,
  versions: readonly PlanVersion[],
  file: string,
): Result<never> | undefined {
  const known = new Set<string>([...Object.values(PARTS), ...versions.map(({ id }) => versionPart(id))]);
  const isPicture = (name: string): boolean => mediaOfPart(name) !== undefined && manifest.has(name);
  const other = [...parts.keys()].find((name) => !known.has(name) && !isPicture(name));
  if (other === undefined) return undefined;
  return manifest.has(other)
    ? failed('newer-schema', { file, schema: String(SCHEMA) })
    : damaged(file, 'part-unknown', { part: other });
}
