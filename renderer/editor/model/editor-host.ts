import type { Editor } from 'slate';
import type { Language, NewId } from '#core/model';
import type { Plan } from '#core/records';
import type { RefNode } from '../slate-types';

/** What the editors of a plan are given to work with. */
export interface EditorHost {
  readonly newId: NewId;
  readonly planId: () => string;
  readonly plan: () => Plan;
  readonly language: () => Language;
  /** The ids that stand in the plan's prose now. */
  readonly idsInUse: () => Set<string>;
  /** Remembers that a measure was pasted as a copy of another, so that its record is copied too. */
  readonly noteCopy: (measure: string, from: string) => void;
  /** What a reference shows now. */
  readonly textOf: (ref: RefNode) => string;
  /**
   * What typing brings about by itself, as a step of its own behind what was typed; it waits while an input method
   * composes. The act says whether Backspace right after takes it back.
   */
  readonly afterTyping: (editor: Editor, act: () => boolean) => void;
}
