import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { deflateSync, strToU8, zipSync, type ZipOptions } from 'fflate';
import type { Plan } from '#core/records';
import { canonicalJson } from './canonical-json';
import { LIMITS, sizeText } from './limits';
import { MIME_TYPE, PARTS } from './part-names';

/** Zip has local time only; noon of a day given in local numbers is the same everywhere. */
const always = (): Date => new Date(1980, 0, 1, 12);

/** How the parts are kept: text packs too tight to be believed when it repeats itself, and is then not packed. */
function packing(bytes: Uint8Array): ZipOptions {
  const isTooDense = bytes.length > deflateSync(bytes, { level: 6 }).length * (LIMITS.ratio / 2);
  return { level: isTooDense ? 0 : 6, mtime: always() };
}

/** The SHA-256 of bytes in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/**
 * Writes a plan as the bytes of a `.plan` file; the same plan gives the same bytes on every machine.
 * Throws where the plan is larger than a file may be, rather than writing what cannot be opened again.
 */
export function encodePlan(plan: Plan): Uint8Array {
  const content = strToU8(canonicalJson(plan));
  if (content.length > LIMITS.part) throw new RangeError(`A plan of more than ${sizeText(LIMITS.part)}`);
  const manifest = strToU8(
    canonicalJson({ parts: { [PARTS.plan]: { sha256: hashOf(content), size: content.length } } }),
  );
  return zipSync({
    [PARTS.kind]: [strToU8(MIME_TYPE), { level: 0, mtime: always() }],
    [PARTS.manifest]: [manifest, { level: 6, mtime: always() }],
    [PARTS.plan]: [content, packing(content)],
  });
}
