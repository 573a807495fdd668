import type { BlockId, SectionId } from '#core/model';

/** What is looked for. Unless asked otherwise, capitals and small letters, full and half width are the same: Ａ = a, １ = 1, （ = (. */
export interface Query {
  readonly text: string;
  /** The text is a regular expression in the syntax of RE2. It says itself what is the same, but for capitals. */
  readonly isPattern?: boolean;
  readonly matchCase?: boolean;
  readonly matchWidth?: boolean;
  /** Latin words and numbers only as a whole; in Chinese, where words have no edges, it means nothing. */
  readonly wholeWords?: boolean;
}

/** A stretch of a line, told from both its ends, so that replacing inside it leaves it what it is. */
export interface SelectedPart {
  readonly section: SectionId;
  readonly block: BlockId;
  /** Characters before it in the line. */
  readonly before: number;
  /** Characters after it in the line. */
  readonly after: number;
}

/** Where is looked: everywhere, in a section with those below it, in what is selected, or in the registers. */
export type Scope =
  | { readonly kind: 'plan' }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'selection'; readonly parts: readonly SelectedPart[] }
  | { readonly kind: 'registers' };
