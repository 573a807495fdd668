import { failed, type Language, type Result } from '#core/model';
import { fillIn } from '#core/words';
import { CLI_WORDS, type CliWord } from './words';

/** Fails because the program was called wrongly. */
export const badOption = (
  word: CliWord,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): Result<never> => failed('bad-option', { reason: fillIn(CLI_WORDS[word][language], params) });
