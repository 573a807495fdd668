import type { LostPicture } from './old-picture';

/** What of an old document the plan does not have as it stood. Losing something is allowed; losing it silently is not. */
export type ImportNote =
  /** What the head of the document was read as. */
  | { readonly kind: 'read-as'; readonly field: ReadField; readonly text: string }
  /** A heading gave way to that of the template. */
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  /** The officer left a part out: its lines. */
  | { readonly kind: 'left-out'; readonly heading: string; readonly lines: readonly string[] }
  /** A table that is too large for the text: its rows. */
  | { readonly kind: 'large-table'; readonly rows: number; readonly columns: number; readonly lines: readonly string[] }
  /** How many headings lost a typed number, which the plan counts itself. */
  | { readonly kind: 'numbers'; readonly count: number }
  /** Units in brackets of which it is not said who leads. */
  | { readonly kind: 'units-unread'; readonly measure: string; readonly text: string }
  /** Pictures that stay behind. */
  | { readonly kind: 'pictures'; readonly pictures: readonly LostPicture[] }
  | { readonly kind: CountedLoss; readonly count: number }
  | { readonly kind: ListedLoss; readonly lines: readonly string[] };

/** What is only counted, and what is listed, of that which never came into the text. */
export type CountedLoss = 'marginPictures' | 'cellPictures' | 'formulas' | 'embedded' | 'insertions' | 'footnotes';
export type ListedLoss = 'boxes' | 'comments' | 'deletions' | 'contents';

/** What a head has that a plan keeps elsewhere than in its text. */
export type ReadField = 'title' | 'number' | 'mark' | 'recipients' | 'issuer' | 'date' | 'note' | 'notice';
