import { strFromU8, strToU8 } from 'fflate';
import { done, type Result } from '#core/model';
import { damaged } from './damaged';
import { LIMITS } from './limits';

/** Reads JSON from UTF-8 bytes, with or without a byte order mark, nested no deeper than the limit. */
export function readJson(bytes: Uint8Array, file: string, part: string): Result<unknown> {
  const text = readJsonText(bytes, file, part);
  return text.ok ? parseJson(text.value, file, part) : text;
}

/** The text of a JSON file before it is parsed: UTF-8, without its mark, no deeper than the limit. */
export function readJsonText(
  bytes: Uint8Array,
  file: string,
  part: string,
  deepest: number = LIMITS.depth,
): Result<string> {
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD') && !isSame(strToU8(text), withoutMark(bytes))) return damaged(file, 'not-text', { part });
  return isDeeperThan(text, deepest) ? damaged(file, 'too-deep', { limit: String(deepest) }) : done(text);
}

export function parseJson(text: string, file: string, part: string): Result<unknown> {
  try {
    return done(JSON.parse(text));
  } catch {
    return damaged(file, 'not-json', { part });
  }
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Looks before parsing, because what is nested too deep exhausts the stack of whoever walks it. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (isInText) {
      if (char === '\\') index++;
      else if (char === '"') isInText = false;
    } else if (char === '"') isInText = true;
    else if (char === '{' || char === '[') {
      if (++depth > limit) return true;
    } else if (char === '}' || char === ']') depth--;
  }
  return false;
}
