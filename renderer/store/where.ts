import type { Range } from 'slate';
import type { RecordId, SectionId } from '#core/model';

/** Where the officer was: a selection in a section's text, or a field of a record. */
export type Where =
  { readonly section: SectionId; readonly range: Range } | { readonly record: RecordId; readonly field: string };

/** What an act was. Acts of one name that follow each other closely may join into one step of undo. */
export interface Intent {
  readonly name: string;
  /** May join the step before it. */
  readonly joins?: true;
  /** Begins a new word, so it does not join. */
  readonly starts?: true;
}
