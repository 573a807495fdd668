import { done, failed, type Result } from '#core/model';
import { sizeText } from '#core/file';
import {
  PICTURE_LIMITS,
  hasTooManyPixels,
  keepPicture,
  pictureFormat,
  readSize,
  type KeptPicture,
  type PictureSize,
} from '#core/picture';

/** A picture that comes in, and what the officer knows it by. */
export interface IncomingPicture {
  readonly blob: Blob;
  readonly name: string;
  readonly alt?: string;
}

/** A longer side is made this long: 25 cm at 300 points to the inch, as much as a page and a printer show. */
const LONGEST_SIDE = 3000;
const JPEG_QUALITY = 0.92;
const LOOKS_LIKE_BEFORE = new Set(['png', 'jpg']);

/** Whether a plan can keep the bytes as they are: turned as they are to be seen, and not larger than is ever shown. */
const staysAsItIs = ({ format, orientation, width, height }: PictureSize): boolean =>
  LOOKS_LIKE_BEFORE.has(format) && orientation === 1 && Math.max(width, height) <= LONGEST_SIDE;

/** Draws a picture once, as it is to be seen and at most as large as is ever shown. */
async function drawAnew(image: ImageBitmap, { isLossy }: PictureSize): Promise<Uint8Array> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw a picture on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob(
    isLossy ? { type: 'image/jpeg', quality: JPEG_QUALITY } : { type: 'image/png' },
  );
  return new Uint8Array(await blob.arrayBuffer());
}

/** Chromium's own word on whether a picture is whole; it turns it as EXIF says. */
const decoded = (blob: Blob): Promise<ImageBitmap | undefined> => createImageBitmap(blob).catch(() => undefined);

async function bytesToKeep(bytes: Uint8Array, blob: Blob, size: PictureSize): Promise<Uint8Array | undefined> {
  const image = await decoded(blob);
  if (!image) return undefined;
  try {
    return staysAsItIs(size) ? bytes : await drawAnew(image, size);
  } finally {
    image.close();
  }
}

/**
 * Makes a picture from outside ready for a plan: PNG and JPEG stay as they are where they can; what a camera turned,
 * what is larger than is ever shown and other formats are drawn anew. What names people and places is gone then.
 */
export async function readyPicture({ blob, name: file }: IncomingPicture): Promise<Result<KeptPicture>> {
  const tooLarge = (): Result<never> => failed('picture-too-large', { file, limit: sizeText(PICTURE_LIMITS.bytes) });
  // One that is made smaller may come in larger than it stays.
  if (blob.size > PICTURE_LIMITS.total) return tooLarge();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (pictureFormat(bytes) === undefined) return failed('not-a-picture', { file });
  const size = readSize(bytes);
  if (!size) return failed('picture-damaged', { file });
  if (hasTooManyPixels(size)) return failed('picture-too-many-pixels', { file, ...PIXEL_LIMITS });
  const ready = await bytesToKeep(bytes, blob, size);
  const kept = ready && keepPicture(ready);
  if (!ready || !kept) return failed('picture-damaged', { file });
  return ready.length > PICTURE_LIMITS.bytes ? tooLarge() : done(kept);
}

const PIXEL_LIMITS = {
  limit: String(PICTURE_LIMITS.pixels / 10_000),
  megapixels: String(PICTURE_LIMITS.pixels / 1_000_000),
  side: String(PICTURE_LIMITS.side),
} as const;
