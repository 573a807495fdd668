import { strToU8 } from 'fflate';
import { failed, type Result } from '#core/model';
import { badPack, checkPack, parsePack, tryExamples, type HousePack } from '#core/checks';
import { findWrongKey } from './find-wrong-key';
import { sizeText } from './limits';
import { parseJson, readJsonText } from './read-json';

/** How large a pack may be, in bytes: thousands of terms with their reasons. */
export const LARGEST_PACK = 1024 * 1024;

/** Deeper than any pack goes: the words of an entry. */
const DEEPEST = 8;

/**
 * Reads a pack of house rules from the bytes of its file. Fails with `too-large`, or with `bad-house-pack` and the reason: it is no
 * JSON, its shape is not a pack's, or it contradicts itself or names what this program does not know.
 */
export function decodePack(bytes: Uint8Array, file: string): Result<HousePack> {
  if (bytes.length > LARGEST_PACK) return failed('too-large', { file, limit: sizeText(LARGEST_PACK) });
  const text = readJsonText(bytes, file, file, DEEPEST);
  const json = text.ok ? parseJson(text.value, file, file) : text;
  if (!text.ok || !json.ok) return failed('bad-house-pack', { ...(json.ok ? {} : json.failure.params), name: file });
  const wrong = findWrongKey(text.value);
  if (wrong) return badPack(file, wrong.isTwice ? 'house-key-twice' : 'house-unknown', { at: wrong.key });
  const pack = parsePack(json.value, file);
  return pack.ok ? (checkPack(pack.value, file) ?? pack) : pack;
}

/** The same for a pack that is to be installed, whose examples must hold. */
export function decodeNewPack(bytes: Uint8Array, file: string): Result<HousePack> {
  const pack = decodePack(bytes, file);
  return pack.ok ? (tryExamples(pack.value, file) ?? pack) : pack;
}

/** Writes a pack as a file that people can read and change. */
export const encodePack = (pack: HousePack): Uint8Array => strToU8(`${JSON.stringify(pack, undefined, 2)}\n`);
