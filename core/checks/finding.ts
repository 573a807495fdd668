import type { BlockId, Level, ProfileField, RecordId, Ref, SectionId } from '#core/model';

/** A stretch of a block's text; `start` and `end` count characters of the text that `inlineText` gives. */
export interface TextPlace {
  readonly section: SectionId;
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text that a field of a record holds. */
export interface FieldPlace {
  readonly record: RecordId;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text that a field of the profile holds. */
export interface ProfilePlace {
  readonly profile: ProfileField;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a section's heading. */
export interface HeadingPlace {
  readonly section: SectionId;
  readonly block?: never;
  readonly start: number;
  readonly end: number;
}

/** Where a finding is: a record or a field of it, a section, a field of the profile, or a stretch of text in one of these. */
export type Place =
  | { readonly record: RecordId; readonly field?: string; readonly start?: never }
  | FieldPlace
  | { readonly section: SectionId; readonly block?: never; readonly start?: never }
  | HeadingPlace
  | TextPlace
  | ProfilePlace
  | { readonly profile: ProfileField; readonly start?: never };

export type Params = Readonly<Record<string, string>>;

/** A correction of text: `from`, which stands at the place, becomes `to`. */
export interface TextFix {
  readonly at: TextPlace | FieldPlace | HeadingPlace | ProfilePlace;
  readonly from: string;
  readonly to: string;
  /** What a reference put there shows, in place of the text `to` that it reads as; only in the prose. */
  readonly ref?: Ref['of'];
}

/** A correction of a field: its value, which reads `from`, becomes `value`, which reads `to`. */
export interface ValueFix {
  readonly at:
    | { readonly record: RecordId; readonly field: string; readonly start?: never }
    | { readonly profile: ProfileField; readonly start?: never };
  readonly from: string;
  readonly to: string;
  readonly value: unknown;
}

/** Fix 修正: one change that puts a finding right, as data; `fixEdits` makes edits of it. */
export type Fix = TextFix | ValueFix;

/** Finding 问题: what a rule says about a place in a plan. Its sentences are made by `sayFinding`. */
export interface Finding {
  readonly rule: string;
  readonly name: string;
  readonly level: Level;
  readonly at: Place;
  readonly params: Params;
  /** The other place that the finding speaks of. */
  readonly also?: Place;
  /** What should stand there, where that is certain. */
  readonly fix?: Fix;
  /** The ways to put it right, where only people know which: the text or the record. */
  readonly choices?: readonly Fix[];
}

export const isTextPlace = (place: Place): place is TextPlace => 'block' in place;
export const isValueFix = (fix: Fix): fix is ValueFix => 'value' in fix;

/**
 * Writes a place as text, for waivers. A place in a text is its block: what is waived there stays waived while the
 * block is edited, for every finding of the rule in the block.
 */
export function placeKey(place: Place): string {
  if ('record' in place)
    return place.field === undefined ? `record:${place.record}` : `record:${place.record}:${place.field}`;
  if ('profile' in place) return `profile:${place.profile}`;
  return isTextPlace(place) ? `block:${place.block}` : `section:${place.section}`;
}

/** How many findings there are of each level. */
export function countByLevel(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts: Record<Level, number> = { 'to-fill': 0, error: 0, warning: 0, advice: 0 };
  for (const finding of findings) counts[finding.level]++;
  return counts;
}

/** The findings as they count for a document that is issued: what is still to fill is wrong then. */
export const forIssue = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => (finding.level === 'to-fill' ? { ...finding, level: 'error' } : finding));
