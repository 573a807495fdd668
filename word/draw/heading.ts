import { Paragraph, type FileChild, type IParagraphOptions, type ParagraphChild } from 'docx';
import { LEVELS } from '../layout/numbering';
import { HEADING_LEVELS, headingStyle } from '../layout/style-ids';
import { styledParagraph } from '../raw/paragraph-xml';
import type { Draft } from './draft';

/** A heading of a section or the title of a measure. */
export interface Heading {
  readonly id: string;
  readonly runs: readonly ParagraphChild[];
  /** Counted from 1. */
  readonly level: number;
  /** The list that numbers it; left out for a heading without a number. */
  readonly list?: string;
}

/** The numbering that a heading says for itself: none where its style has the list, as Word writes it. */
function ownNumbering(draft: Draft, level: number, list: string | undefined): Pick<IParagraphOptions, 'numbering'> {
  if (list === undefined) return { numbering: false };
  if (list === draft.lists.main && level <= HEADING_LEVELS) return {};
  return { numbering: { reference: list, level: Math.min(level, LEVELS) - 1 } };
}

/** Draws a heading in its built-in style; its number is Word's own, so that Word counts on when headings are added. */
export function drawHeading(draft: Draft, { id, runs, level, list }: Heading): FileChild {
  const children = draft.marks.block(id, runs);
  const own = { ...ownNumbering(draft, level, list), ...(draft.pageTops.has(id) && { spacing: { before: 0 } }) };
  const style = headingStyle(level);
  const heading =
    Object.keys(own).length > 0
      ? new Paragraph({ heading: style, ...own, children: [...children] })
      : styledParagraph(style, children, draft);
  draft.headings.add(heading);
  return heading;
}
