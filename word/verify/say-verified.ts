import type { Language, Words } from '#core/model';
import { VERIFY_WORDS, fillIn } from '#core/words';
import { isRight, type Verified } from './verified';

/** More of what is wrong than this is only counted. */
const NAMED = 3;

/** The values that the sentence of a check is filled with. */
export const verifiedParams = ({ count, wrong }: Verified): Readonly<Record<string, string>> => ({
  count: String(count),
  wrong: String(wrong.length),
  what: wrong.slice(0, NAMED).join('; '),
});

/** One sentence on what a check found; undefined where there was nothing to look at and nothing is wrong. */
export function sayVerified(verified: Verified, language: Language): string | undefined {
  const words: { readonly right: Words; readonly wrong: Words; readonly none?: Words } = VERIFY_WORDS[verified.check];
  if (!isRight(verified)) return fillIn(words.wrong[language], verifiedParams(verified));
  return (verified.count === 0 ? words.none : words.right)?.[language].replace('{count}', String(verified.count));
}
