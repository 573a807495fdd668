import type { Language } from '#core/model';
import { LIST_SEPARATOR, fillIn } from '#core/words';
import { fontsOf, sayNote, sayVerified, type CheckedWordFile, type Verified, type WordProfile } from '#word';
import { CLI_WORDS } from './words';

/** What a Word file was checked for, one line each. */
export const verifiedLines = (checks: readonly Verified[], language: Language): readonly string[] =>
  checks.flatMap((check) => {
    const said = sayVerified(check, language);
    return said === undefined ? [] : [`${check.wrong.length === 0 ? '✓' : '✗'} ${said}`];
  });

/** The fonts that a file names; the reader's machine decides what is shown for them. */
export const fontLine = (names: readonly string[], language: Language): string =>
  fillIn(CLI_WORDS.fonts[language], { fonts: names.join(LIST_SEPARATOR[language]) });

interface FileWords {
  readonly profile: WordProfile;
  /** The language of the plan, which the file is in, and that of the person who reads the lines. */
  readonly planLanguage: Language;
  readonly language: Language;
}

/** What came of an export: what the file was checked for, what it could not carry, and the fonts that it names. */
export const wordFileLines = (
  { checked, notes }: CheckedWordFile,
  { profile, planLanguage, language }: FileWords,
): readonly string[] => [
  ...verifiedLines(checked, language),
  ...notes.map((note) => sayNote(note, language)),
  fontLine(
    fontsOf(profile, planLanguage).map(({ name }) => name),
    language,
  ),
];
