import { unzipSync, zipSync, type Zippable } from 'fflate';
import { FIXED_TIME } from './fixed-time';

type BinaryParts = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** A zip of the same parts that says no time of its own. */
function withoutTime(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(zip))) files[name] = [part, { level: 6, mtime: FIXED_TIME }];
  return zipSync(files);
}

/** The parts of a file that are no text: the workbooks inside charts. */
export const binaryParts = (parts: BinaryParts): BinaryParts =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => !isXml(name))
      .map(([name, part]) => [name, name.endsWith('.xlsx') ? withoutTime(part) : part]),
  );
