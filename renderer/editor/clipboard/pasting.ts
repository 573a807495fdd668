import type { Failure } from '#core/model';
import type { LeftOut, PastedTable } from '#core/paste';

/** What the officer is asked about something pasted, when there is more than one right way to take it in. */
export type PasteQuestion =
  { readonly kind: 'headings' } | { readonly kind: 'table'; readonly table: PastedTable; readonly fits: boolean };

/** What she answers: put it in the text, or make sections of the headings. */
export type PasteAnswer = 'text' | 'sections';

/** What she is told, in passing. */
export type PasteNews =
  /** A long paste goes on; which part of it is done. */
  | { readonly kind: 'working'; readonly part: number }
  | { readonly kind: 'worked' }
  | { readonly kind: 'left-out'; readonly left: LeftOut }
  /** A picture that cannot be in a plan, and why. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** A table that was too large for the text came in as lines. */
  | { readonly kind: 'table-as-lines' };

/** What the window does for pasting. */
export interface Pasting {
  /** Asks, and calls back with the answer; not when she thinks better of it. */
  readonly ask: (question: PasteQuestion, answer: (as: PasteAnswer) => void) => void;
  readonly tell: (news: PasteNews) => void;
}
