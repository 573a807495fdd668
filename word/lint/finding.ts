/** What can be wrong with a Word file so that Word repairs it, refuses it or shows something else than was meant. */
export type LintKind =
  | 'unreadable'
  | 'not-well-formed'
  | 'missing-part'
  | 'orphan-part'
  | 'missing-content-type'
  | 'orphan-content-type'
  | 'external-relationship'
  | 'missing-relationship'
  | 'missing-style'
  | 'missing-numbering'
  | 'missing-comment'
  | 'missing-note'
  | 'orphan-reply'
  | 'bookmark-name-twice'
  | 'bookmark-name-too-long'
  | 'bookmark-id-twice'
  | 'bookmark-without-end'
  | 'comment-range-without-end'
  | 'control-without-content'
  | 'control-id-twice'
  | 'revision-id-twice'
  | 'drawing-id-twice'
  | 'cell-without-paragraph'
  | 'row-without-cell'
  | 'row-wider-than-grid'
  | 'field-without-end'
  | 'asks-to-update'
  | 'leftover';

/** One thing that is wrong: in which part of the file, and the name, id or path it is about. */
export interface LintFinding {
  readonly kind: LintKind;
  readonly part: string;
  readonly what: string;
}

/** Takes a finding down. */
export type Report = (kind: LintKind, what: string) => void;
