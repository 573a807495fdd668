import { strToU8 } from 'fflate';
import { failed, type Result } from '#core/model';
import { badTemplate, parseTemplate, type Template } from '#core/template';
import { checkTemplate } from './check-template';
import { findWrongKey } from './find-wrong-key';
import { sizeText } from './limits';
import { parseJson, readJsonText } from './read-json';

/** How large a template file may be, in bytes: a hundred times a long one. */
export const LARGEST_TEMPLATE = 1024 * 1024;

/** Deeper than any template goes: a section on the fourth level with its length. */
const DEEPEST = 16;

/**
 * Reads a template from the bytes of its file. Fails with `too-large`, or with `bad-template` and the reason: it is no JSON, its shape
 * is not a template's, or it names what this program does not know.
 */
export function decodeTemplate(bytes: Uint8Array, file: string): Result<Template> {
  if (bytes.length > LARGEST_TEMPLATE) return failed('too-large', { file, limit: sizeText(LARGEST_TEMPLATE) });
  const text = readJsonText(bytes, file, file, DEEPEST);
  const json = text.ok ? parseJson(text.value, file, file) : text;
  if (!text.ok || !json.ok) return unreadable(json, file);
  const wrong = findWrongKey(text.value);
  if (wrong) return badTemplate(file, wrong.isTwice ? 'template-twice' : 'template-unknown', { at: wrong.key });
  const template = parseTemplate(json.value, file);
  return template.ok ? (checkTemplate(template.value, file) ?? template) : template;
}

const unreadable = (json: Result<unknown>, name: string): Result<never> =>
  failed('bad-template', { ...(json.ok ? {} : json.failure.params), name });

/** Writes a template as a file that people can read and change. */
export const encodeTemplate = (template: Template): Uint8Array =>
  strToU8(`${JSON.stringify(template, undefined, 2)}\n`);
