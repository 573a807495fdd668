import type { Language, NewId } from '#core/model';
import type { RefNode } from '../slate-types';

/** What the editors of a plan are given to work with. */
export interface EditorHost {
  readonly newId: NewId;
  readonly planId: () => string;
  readonly language: () => Language;
  /** The ids that stand in the plan's prose now. */
  readonly idsInUse: () => Set<string>;
  /** Remembers that a measure was pasted as a copy of another, so that its record is copied too. */
  readonly noteCopy: (measure: string, from: string) => void;
  /** What a reference shows now. */
  readonly textOf: (ref: RefNode) => string;
}
