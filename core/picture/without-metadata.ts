import { jpegSegments, pngChunks, type Stretch } from './read-picture';

/** The chunks of a PNG that say how it looks; the others (text, times, EXIF, what programs add) say where it comes from. */
const PNG_KEPT = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
]);

/**
 * How the segments begin that programs add and that say how a JPEG looks: JFIF, a colour profile, Adobe's colours. Others
 * with the same markers hold small pictures of what it once showed, and more; other markers and comments say where it
 * comes from.
 */
const JPEG_KEPT: Readonly<Record<string, string>> = { e0: 'JFIF\0', e2: 'ICC_PROFILE\0', ee: 'Adobe' };

function isKept(bytes: Uint8Array, { name, content, end }: Stretch): boolean {
  if (!/^(e[0-9a-f]|fe)$/.test(name)) return true;
  const start = JPEG_KEPT[name];
  return (
    start !== undefined && String.fromCharCode(...bytes.subarray(content, end).subarray(0, start.length)) === start
  );
}

function joined(bytes: Uint8Array, start: Uint8Array, stretches: readonly Stretch[]): Uint8Array {
  const parts = [start, ...stretches.map((each) => bytes.subarray(each.start, each.end))];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * A picture without what names people, places, times and programs; its pixels are untouched. Undefined for what is no
 * whole PNG or JPEG. What a file holds behind its end goes too.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const chunks = pngChunks(bytes);
  if (chunks)
    return joined(
      bytes,
      bytes.subarray(0, 8),
      chunks.filter(({ name }) => PNG_KEPT.has(name)),
    );
  const segments = jpegSegments(bytes);
  return (
    segments &&
    joined(
      bytes,
      bytes.subarray(0, 2),
      segments.filter((each) => isKept(bytes, each)),
    )
  );
}
