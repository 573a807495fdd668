/** What a picture is, by its bytes and not by its name. */
export interface PictureFacts {
  readonly format: 'png' | 'jpg';
  /** In pixels, as it is stored. */
  readonly width: number;
  readonly height: number;
  /** How EXIF says it is to be turned, 1 (not at all) to 8. */
  readonly orientation: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A stretch of a file: the chunk of a PNG, the segment of a JPEG. `start` and `end` are those of all of it. */
export interface Stretch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where its content begins. */
  readonly content: number;
}

/** The chunks of a PNG in order; undefined where it is cut off or no PNG. */
export function pngChunks(bytes: Uint8Array): readonly Stretch[] | undefined {
  if (!startsWith(bytes, PNG)) return undefined;
  const chunks: Stretch[] = [];
  for (let start = PNG.length; start + 12 <= bytes.length;) {
    const end = start + 12 + view(bytes).getUint32(start);
    if (end > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    chunks.push({ name, start, end, content: start + 8 });
    if (name === 'IEND') return chunks;
    start = end;
  }
  return undefined;
}

const NO_LENGTH = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/** Where the image data of a JPEG end, behind its end marker; undefined where that is missing. */
function endOfData(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length;) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || next === 0xff) at += 1;
    else if (next === 0xd9) return at + 2;
    // Another scan or table of a progressive picture: its length is said, its content is no image data.
    else if (next !== 0 && !NO_LENGTH(next)) at += at + 4 <= bytes.length ? 2 + view(bytes).getUint16(at + 2) : 2;
    else at += 2;
  }
  return undefined;
}

/** The segments of a JPEG, by the number of their marker; the last is its image data up to its end marker. */
export function jpegSegments(bytes: Uint8Array): readonly Stretch[] | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  const segments: Stretch[] = [];
  for (let start = 2; start + 4 <= bytes.length;) {
    const marker = bytes[start + 1] ?? 0;
    if (bytes[start] !== 0xff || NO_LENGTH(marker)) return undefined;
    const length = start + 2 + view(bytes).getUint16(start + 2);
    const end = marker === 0xda ? endOfData(bytes, length) : length;
    if (end === undefined || end > bytes.length || end < start + 4) return undefined;
    segments.push({ name: marker.toString(16), start, end, content: start + 4 });
    if (marker === 0xda) return segments;
    start = end;
  }
  return undefined;
}

/** SOF0–SOF15 without DHT, JPG and DAC: the segment that says how large the picture is. */
const FRAME = /^c[0-35-79-bd-f]$/;

/** The orientation that an EXIF segment says; 1 where it says none. */
export function orientationIn(exif: Uint8Array): number {
  if (String.fromCharCode(...exif.subarray(0, 4)) !== 'Exif' || exif.length < 14) return 1;
  const tiff = view(exif.subarray(6));
  const isLittle = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, isLittle);
  if (first + 2 > tiff.byteLength) return 1;
  const count = tiff.getUint16(first, isLittle);
  for (let at = first + 2, left = count; left > 0 && at + 12 <= tiff.byteLength; at += 12, left--) {
    if (tiff.getUint16(at, isLittle) !== 0x0112) continue;
    const value = tiff.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

function readJpeg(bytes: Uint8Array): PictureFacts | undefined {
  const segments = jpegSegments(bytes);
  const frame = segments?.find(({ name }) => FRAME.test(name));
  if (!segments || !frame || frame.end - frame.content < 5) return undefined;
  const exif = segments.find(({ name }) => name === 'e1');
  const [height, width] = [view(bytes).getUint16(frame.content + 1), view(bytes).getUint16(frame.content + 3)];
  const orientation = exif ? orientationIn(bytes.subarray(exif.content, exif.end)) : 1;
  return width > 0 && height > 0 ? { format: 'jpg', width, height, orientation } : undefined;
}

/** Reads what a picture is; undefined for anything but a whole PNG or JPEG. Never throws at what the bytes hold. */
export function readPicture(bytes: Uint8Array): PictureFacts | undefined {
  const header = pngChunks(bytes)?.[0];
  if (!header) return readJpeg(bytes);
  if (header.name !== 'IHDR' || header.end - header.start !== 25) return undefined;
  const [width, height] = [view(bytes).getUint32(header.content), view(bytes).getUint32(header.content + 4)];
  return width > 0 && height > 0 ? { format: 'png', width, height, orientation: 1 } : undefined;
}
