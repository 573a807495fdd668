import type { ProfileField, RecordId, SectionId } from '#core/model';
import type { Place } from '#core/checks';
import type { KindName } from '#core/records';
import type { Piece } from './pieces';
import type { UnitType } from './units';

/** Under which heading a change is listed. */
export type ChangeHome =
  | { readonly kind: 'profile' }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'register'; readonly of: KindName }
  | { readonly kind: 'plan' };

interface Listed {
  readonly home: ChangeHome;
  /** Where it stands in the later plan; left out for what is no longer there. */
  readonly at?: Place;
}

export interface ProfileChange extends Listed {
  readonly of: 'profile';
  readonly field: ProfileField;
  readonly before: string;
  readonly after: string;
  /** How long texts differ. */
  readonly pieces?: readonly Piece[];
}

export interface SectionChange extends Listed {
  readonly of: 'section';
  readonly how: 'added' | 'removed' | 'renamed' | 'moved';
  readonly section: SectionId;
  readonly heading: string;
  /** What a renamed section was called. */
  readonly was?: string;
  /** The text that came or went with it. */
  readonly pieces: readonly Piece[];
}

export interface BlockChange extends Listed {
  readonly of: 'block';
  /** `restyled`: bold, italic and the like; `retyped`: a paragraph became a list item; the last four are of pictures. */
  readonly how:
    | 'added'
    | 'removed'
    | 'changed'
    | 'restyled'
    | 'retyped'
    | 'moved'
    | 'replaced'
    | 'captioned'
    | 'described'
    | 'resized';
  readonly type: UnitType;
  /** What a retyped block was. */
  readonly was?: UnitType;
  /** The title of a measure or a generated table; the caption of a picture. */
  readonly name?: string;
  /** The names of the pictures that went and came, where a picture did. */
  readonly media?: { readonly before?: string; readonly after?: string };
  /** How wide a picture was and is, in per cent of the text's width; left out for its own width. */
  readonly widths?: { readonly before?: number; readonly after?: number };
  /** The title of the measure it stands in. */
  readonly within?: string;
  /** The heading of the section it was moved from, where that is another one. */
  readonly from?: string;
  readonly pieces: readonly Piece[];
}

export interface RecordChange extends Listed {
  readonly of: 'record';
  readonly how: 'added' | 'removed' | 'moved';
  readonly kind: KindName;
  readonly record: RecordId;
  readonly name: string;
}

export interface FieldChange extends Listed {
  readonly of: 'field';
  readonly kind: KindName;
  readonly record: RecordId;
  readonly name: string;
  /** A field of the kind, or `source` or `assumed`, which every record has. */
  readonly field: string;
  /** What the row is called that changed, of a field of rows. */
  readonly row?: string;
  /** The values as the plans write them; empty text for an empty field. */
  readonly before: string;
  readonly after: string;
  /** How long texts differ. */
  readonly pieces?: readonly Piece[];
}

/** Opinions, waivers, what the template demands, and what this program does not know: said, not shown. */
export interface OtherChange extends Listed {
  readonly of: 'threads' | 'waivers' | 'house' | 'language' | 'demands' | 'other';
}

/** Change 差异: one thing in which two states of a plan differ, with names and texts as those plans write them. */
export type Change = ProfileChange | SectionChange | BlockChange | RecordChange | FieldChange | OtherChange;
