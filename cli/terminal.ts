import type { Language, NewId } from '#core/model';

/** What the command line runs in. Given from outside, so that a test has its own. */
export interface Terminal {
  /** The folder from which paths count. */
  readonly folder: string;
  /** The folder in which the program keeps its own things, such as installed house rules. */
  readonly programFolder: string;
  /** The language of the person at the keyboard. */
  readonly language: Language;
  readonly newId: NewId;
  /** Writes lines for the reader or the next program. */
  readonly say: (text: string) => void;
  /** Writes the one sentence about why it did not work. */
  readonly complain: (text: string) => void;
}

/** 0: fine; 1: there are findings of level error; 2: wrongly called, unreadable or unwritable. */
export type ExitCode = 0 | 1 | 2;
