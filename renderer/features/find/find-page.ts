import type { BlockId, SectionId } from '#core/model';
import type { Place, TextPlace } from '#core/checks';
import type { SelectedPart } from '#core/find';

/** Where the caret is in the text. */
export interface CaretInText {
  readonly section: SectionId;
  readonly block: BlockId;
  readonly offset: number;
}

/** What the find bar asks of the page beside it; `app/` makes it from the editors. */
export interface FindPage {
  /** Marks what was found in the text, the current one stronger or by an outline, until it is called again. */
  readonly mark: (places: readonly TextPlace[], current: Place | undefined) => void;
  /** Brings a place into view and leaves the focus where it is. */
  readonly reveal: (place: Place) => void;
  readonly caret: () => CaretInText | undefined;
  /** What is selected in the text, line by line. */
  readonly selection: () => readonly SelectedPart[];
  /** The text that is selected, where it is part of one line. */
  readonly selectedText: () => string;
  /** Puts the focus back to the caret. */
  readonly focusCaret: () => void;
}
