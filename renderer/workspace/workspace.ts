import type { BlockId, MeasureId, RecordId, SectionId } from '#core/model';
import type { KindName, Plan } from '#core/records';
import type { Finding, Place } from '#core/checks';
import type { RefPlace } from '#core/edit';
import type { Command } from '#ipc';
import type { Edits, Intent, Where } from '../store';

/** What the centre shows: the page or one register. */
export type Stage = { readonly kind: 'page' } | { readonly kind: 'register'; readonly of: KindName };

/** What the officer is at: the right pane follows it. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'section'; readonly section: SectionId; readonly measure?: MeasureId; readonly picture?: BlockId }
  /** With `ref` where the caret is in a reference to the record. */
  | { readonly kind: 'record'; readonly record: RecordId; readonly ref?: RefPlace }
  | { readonly kind: 'computed'; readonly ref: RefPlace };

/** The record that is selected, also a measure whose text the caret is in. */
export function recordIn(selection: Selection): RecordId | undefined {
  if (selection.kind === 'record') return selection.record;
  return selection.kind === 'section' ? selection.measure : undefined;
}

export type PaneTab = 'record' | 'checks' | 'comments';

/**
 * What features are given to work with; `app/` makes it, features never import each other.
 * `edit` waits while an input method composes, then changes the plan in one step of undo.
 */
export interface Workspace {
  /** The plan as the features draw it: at once after an act, a moment later while the officer types in the page. */
  readonly plan: Plan;
  /** The findings of that plan. */
  readonly findings: readonly Finding[];
  readonly stage: Stage;
  readonly selection: Selection;
  readonly tab: PaneTab;
  readonly edit: (edits: Edits, intent: Intent, where?: Where) => void;
  /** The plan at this moment, with what was typed since `plan` was drawn: for questions that an older plan would answer wrongly. */
  readonly now: () => Plan;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly showStage: (stage: Stage) => void;
  readonly select: (selection: Selection) => void;
  readonly showTab: (tab: PaneTab) => void;
  /** Goes to a place of the plan: shows the page or register, selects and scrolls there, puts the caret or focus in. */
  readonly goTo: (place: Place) => void;
  /** Carries out a command of the menu. */
  readonly command: (command: Command) => void;
  readonly newId: () => string;
}
