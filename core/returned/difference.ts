import type { BlockId, Inline, Picture, RecordId, SectionId, TextBlock } from '#core/model';
import type { Piece } from '#core/review';
import type { ProfilePlace } from './profile-text';

/** Where a difference stands, as the plan that went out has it. */
export interface ReturnedPlace {
  /**
   * `around`: what the template or the program writes, which no field of the plan says word for word; `aside`: notes and text
   * boxes; `alt`: what a picture says to those who do not see it.
   */
  readonly kind:
    | 'heading'
    | 'text'
    | 'measure'
    | 'cell'
    | 'row'
    | 'table'
    | 'picture'
    | 'alt'
    | 'profile'
    | 'around'
    | 'aside'
    | 'document';
  readonly section?: SectionId;
  /** The line, table or picture. */
  readonly block?: BlockId;
  readonly record?: RecordId;
  readonly field?: string;
  readonly profile?: ProfilePlace;
  /** What came somewhere in the document. */
  readonly extra?: 'pictures' | 'formulas' | 'embedded';
  /** Of a table: what its row and its column are called. */
  readonly row?: string;
  readonly column?: string;
}

/** Behind which block something is put: the first of these that is there; without a block, at the section's beginning. */
export type Anchor = readonly { readonly section: SectionId; readonly block?: BlockId }[];

/** A picture as a plan keeps it: its name, and its bytes in base64. */
export interface ReturnedMedium {
  readonly name: string;
  readonly content: string;
}

/** Act 动作: what taking a difference does to the plan. */
export type Act =
  | { readonly kind: 'set-line'; readonly block: BlockId; readonly children: readonly Inline[] }
  | { readonly kind: 'set-heading'; readonly section: SectionId; readonly heading: string }
  | { readonly kind: 'set-field'; readonly record: RecordId; readonly field: string; readonly value?: unknown }
  | { readonly kind: 'set-profile'; readonly at: ProfilePlace; readonly value: string }
  | { readonly kind: 'set-alt'; readonly block: BlockId; readonly alt: string }
  | { readonly kind: 'set-media'; readonly block: BlockId; readonly media: ReturnedMedium }
  | { readonly kind: 'put-block'; readonly block: TextBlock; readonly after: Anchor }
  | { readonly kind: 'put-picture'; readonly block: Picture; readonly media: ReturnedMedium; readonly after: Anchor }
  | { readonly kind: 'move-block'; readonly block: BlockId; readonly after: Anchor }
  | { readonly kind: 'remove-block'; readonly block: BlockId }
  | { readonly kind: 'remove-section'; readonly section: SectionId };

export type DifferenceKind =
  /** `value`: another value stands where a reference to a record stood. */
  | 'edited'
  | 'value'
  | 'inserted'
  | 'deleted'
  | 'moved'
  | 'split'
  | 'joined'
  /** Another picture stands in its place. */
  | 'replaced'
  /** Bold, italic and the like; or a paragraph that became a heading or a list item. */
  | 'restyled'
  | 'comment';

/** Why a difference is listed and cannot be taken. */
export type Obstacle =
  /** Worked out or written by the program or the template. */
  | 'generated'
  /** The text is no value of its field. */
  | 'not-read'
  /** A heading, a table, rows or columns that came, went or were moved: by hand in the outline or the register. */
  | 'structure'
  /** A picture that a plan cannot have as it is, or that was torn from its caption. */
  | 'picture'
  /** An opinion, to be answered. */
  | 'comment'
  /** A change of looks and the like, which a plan does not hold. */
  | 'not-in-plan';

/** Who made a tracked change or a comment, and when (as it stands in the file). */
export interface Author {
  readonly author?: string;
  readonly at?: string;
}

/** One thing in which a returned file differs from the plan that went out. */
export interface Difference {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly place: ReturnedPlace;
  readonly before: string;
  readonly after: string;
  /** How the texts differ. */
  readonly pieces: readonly Piece[];
  /** Who made it, where it is a tracked change or a comment. */
  readonly by: readonly Author[];
  /** What taking it does; nothing where it cannot be taken. */
  readonly acts: readonly Act[];
  readonly obstacle?: Obstacle;
}
