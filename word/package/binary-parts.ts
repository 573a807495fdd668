import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fromBase64 } from '#core/bytes';
import type { Media } from '#core/model';
import { FIXED_TIME } from './fixed-time';

type BinaryParts = Readonly<Record<string, Uint8Array>>;

/** The folder of the pictures. */
export const MEDIA = 'word/media/';

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** A zip of the same parts that says no time of its own. */
function withoutTime(zip: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(zip))) files[name] = [part, { level: 6, mtime: FIXED_TIME }];
  return zipSync(files);
}

/** The bytes of a picture, in whose place `docx` packed what it is called in the plan. */
function pictureCalled(name: string, media: Media): Uint8Array {
  const bytes = fromBase64(media[name] ?? '');
  if (!bytes || bytes.length === 0) throw new Error(`The picture ${name} is missing.`);
  return bytes;
}

/** The parts of a file that are no text: pictures, and the workbooks inside charts. */
export const binaryParts = (parts: BinaryParts, media: Media = {}): BinaryParts =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => !isXml(name))
      .map(([name, part]) => {
        if (name.startsWith(MEDIA)) return [name, pictureCalled(strFromU8(part), media)];
        return [name, name.endsWith('.xlsx') ? withoutTime(part) : part];
      }),
  );
