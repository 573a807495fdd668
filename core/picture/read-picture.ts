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

const [SCAN, END] = [0xda, 0xd9];
const NO_LENGTH = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/** Where the image data of a scan end: at the next marker that is none of theirs. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    // A byte of the data, what fills up before a marker, a place to begin again from.
    const isData = bytes[at] !== 0xff || next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
    at++;
  }
  return at;
}

/**
 * The segments of a JPEG, by the number of their marker: a scan with its image data, of which a progressive picture has
 * several with tables between them; the last is its end marker. Undefined where that is missing, or no scan stands before.
 */
export function jpegSegments(bytes: Uint8Array): readonly Stretch[] | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  const segments: Stretch[] = [];
  let hasScan = false;
  for (let start = 2; start + 2 <= bytes.length;) {
    const marker = bytes[start + 1] ?? 0;
    const name = marker.toString(16);
    if (bytes[start] === 0xff && marker === END && hasScan)
      return [...segments, { name, start, end: start + 2, content: start + 2 }];
    if (bytes[start] !== 0xff || NO_LENGTH(marker) || start + 4 > bytes.length) return undefined;
    const length = start + 2 + view(bytes).getUint16(start + 2);
    const end = marker === SCAN ? endOfScan(bytes, length) : length;
    if (end > bytes.length || end < start + 4) return undefined;
    segments.push({ name, start, end, content: start + 4 });
    hasScan ||= marker === SCAN;
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

const contentOf = (bytes: Uint8Array, { content, end }: Stretch): Uint8Array => bytes.subarray(content, end);

function readJpeg(bytes: Uint8Array): PictureFacts | undefined {
  const segments = jpegSegments(bytes);
  const frame = segments?.find(({ name }) => FRAME.test(name));
  if (!segments || !frame || frame.end - frame.content < 5) return undefined;
  const [height, width] = [view(bytes).getUint16(frame.content + 1), view(bytes).getUint16(frame.content + 3)];
  // XMP has the same marker, and may stand before EXIF.
  const turns = segments.filter(({ name }) => name === 'e1').map((each) => orientationIn(contentOf(bytes, each)));
  const orientation = turns.find((turn) => turn !== 1) ?? 1;
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
