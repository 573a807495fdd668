import type { Language } from '#core/model';
import { layoutFor } from './layout/layout';
import type { WordProfile } from './plan-to-docx';

/** A font that a file names, and those that Word looks for where it is missing, the nearest first. */
export interface NamedFont {
  readonly name: string;
  readonly standIns: readonly string[];
}

/** The fonts of a file before it is written. The reader's machine decides which it has; none is ever in the file. */
export const fontsOf = (profile: WordProfile, language: Language): readonly NamedFont[] =>
  layoutFor(profile, language).fonts.map(({ name, others = '' }) => ({
    name,
    standIns: others.split(',').filter((other) => other !== ''),
  }));
