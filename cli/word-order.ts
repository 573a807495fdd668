import path from 'node:path';
import { done, failed, type Language, type Result } from '#core/model';
import { WORD_PROFILES, type WordProfile } from '#word';
import { expectEnding } from './plan-files';
import { choiceOf, oneName, outputOf, readOptions, type Options } from './read-options';
import type { Terminal } from './terminal';

/** Which plan is to become which Word file, and laid out as what. */
export interface WordOrder {
  readonly options: Options;
  /** The language of what is said before the plan is read. */
  readonly language: Language;
  readonly input: string;
  readonly output: string;
  readonly profile: WordProfile;
}

const OPTIONS = ['output', 'profile', 'unit', 'lang', 'force'];

/** Where from, where to, and how: read and found right before anything is opened. `more` are the options of one command only. */
export function readWordOrder(
  command: string,
  args: readonly string[],
  more: readonly string[],
  terminal: Terminal,
): Result<WordOrder> {
  const options = readOptions(command, args, [...OPTIONS, ...more], terminal.language);
  if (!options.ok) return options;
  const language = options.value.lang ?? terminal.language;
  const input = oneName(options.value, 'file-missing', language);
  if (!input.ok) return input;
  const output = outputOf(options.value, language);
  if (!output.ok) return output;
  const profile = choiceOf(options.value, 'profile', WORD_PROFILES, language);
  if (!profile.ok) return profile;
  if (path.extname(output.value).toLowerCase() === '.pdf')
    return failed('pdf-needs-window', { file: path.basename(output.value) });
  const wrong = expectEnding(output.value, ['.docx']);
  const order = { options: options.value, language, input: input.value, output: output.value, profile: profile.value };
  return wrong ?? done(order);
}
