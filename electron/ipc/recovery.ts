import type { RecoveredDocument, UnsavedWork } from '#core/file';
import type { ChangeCounts } from '#core/review';

/** What a window did since its last note, to be kept in case it or the program does not live to save it. */
export interface RecoveryNote {
  /** What the plan was before any of it: named by main for what it read or wrote itself, or by `recovery:base`. */
  readonly base: string;
  /** Whether the patch leads from the base, and not from the last note. */
  readonly isWhole: boolean;
  /** As JSON. */
  readonly patch: string;
}

/** A plan that was not saved when its window or the program ended. */
export interface UnsavedPlan {
  readonly id: string;
  readonly name: string;
  /** The folder of its file as the officer knows it; left out for a plan that was never saved. */
  readonly folder?: string;
  /** When it was changed last, as ISO 8601 UTC text. */
  readonly changedAt: string;
  /** What was changed since it was saved last, or begun. */
  readonly changes: ChangeCounts;
}

/** The order to make the unsaved plan of a journal, with what its file holds now where that is another. */
export interface RecoverOrder {
  readonly work: UnsavedWork;
  readonly name: string;
  readonly now?: Uint8Array;
}

/** The plan, and whether its file holds it after all: the program ended between a save and the end of the journal. */
export type RecoveredWork = RecoveredDocument & { readonly isSaved: boolean };
