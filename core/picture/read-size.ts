import { readPicture } from './read-picture';

/** The formats that come into a plan; it keeps PNG and JPEG, the others are drawn anew as one of these. */
export type PictureFormat = 'png' | 'jpg' | 'gif' | 'webp' | 'bmp';

/** What is known of a picture before it is decoded. */
export interface PictureSize {
  readonly format: PictureFormat;
  /** In pixels, as it is stored. */
  readonly width: number;
  readonly height: number;
  /** How EXIF says it is to be turned, 1 (not at all) to 8. */
  readonly orientation: number;
  /** It is packed as photographs are, with loss. */
  readonly isLossy: boolean;
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** The format of a picture by how its bytes begin; undefined for anything else. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | undefined {
  if (textAt(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'png';
  if (textAt(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return 'jpg';
  if (/^GIF8[79]a$/.test(textAt(bytes, 0, 6))) return 'gif';
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return 'webp';
  return textAt(bytes, 0, 2) === 'BM' && bytes.length > 26 ? 'bmp' : undefined;
}

interface Sides {
  readonly width: number;
  readonly height: number;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Three kinds of WebP say their size in three ways: with loss, without, and with what goes beyond both. */
function webpSides(bytes: Uint8Array): Sides {
  const header = view(bytes);
  const kind = textAt(bytes, 12, 4);
  if (kind === 'VP8 ')
    return { width: header.getUint16(26, true) & 0x3fff, height: header.getUint16(28, true) & 0x3fff };
  if (kind === 'VP8L') {
    const bits = header.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const side = (at: number): number => (header.getUint16(at, true) | (header.getUint8(at + 2) << 16)) + 1;
  return { width: side(24), height: side(27) };
}

function bmpSides(bytes: Uint8Array): Sides {
  const header = view(bytes);
  // The oldest header has short sides; a height below zero says that the rows run from above.
  if (header.getUint32(14, true) === 12)
    return { width: header.getUint16(18, true), height: header.getUint16(20, true) };
  return { width: Math.abs(header.getInt32(18, true)), height: Math.abs(header.getInt32(22, true)) };
}

const LONGEST_HEADER = 30;

/** How large a picture is, from its header alone; undefined where that cannot be read. Never throws. */
export function readSize(bytes: Uint8Array): PictureSize | undefined {
  const format = pictureFormat(bytes);
  if (format === undefined) return undefined;
  if (format === 'png' || format === 'jpg') {
    const facts = readPicture(bytes);
    return facts && { ...facts, isLossy: format === 'jpg' };
  }
  if (bytes.length < LONGEST_HEADER) return undefined;
  const sides =
    format === 'gif'
      ? { width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) }
      : format === 'bmp'
        ? bmpSides(bytes)
        : webpSides(bytes);
  const isLossy = format === 'webp' && textAt(bytes, 12, 4) === 'VP8 ';
  return sides.width > 0 && sides.height > 0 ? { format, ...sides, orientation: 1, isLossy } : undefined;
}
