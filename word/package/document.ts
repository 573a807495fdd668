import { Document, type IPropertiesOptions, type ISectionOptions } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Draft } from '../draw/draft';
import { noteStyles } from '../layout/note-styles';

/** The document of `docx` that the sections make, with the styles, lists and notes of the draft. */
export function documentOf(
  draft: Draft,
  sections: readonly ISectionOptions[],
  more: Pick<IPropertiesOptions, 'pageNumbers'> = {},
): Document {
  const { styles, isTwoSided } = draft.layout;
  return new Document({
    sections,
    styles: { ...styles, default: { ...styles.default, ...noteStyles(draft.language) } },
    footnotes: draft.sources.footnotes(),
    numbering: { config: draft.lists.config() },
    evenAndOddHeaderAndFooters: isTwoSided,
    ...more,
  });
}

/** Twips in a pixel, 96 to the inch. */
const PIXEL = 15;

/** Where a document ends: its last page, and how far down that the text goes, in twips. */
export interface DocumentEnd {
  readonly page: number;
  readonly bottom: number;
}

/** Works out where a document ends, without the fonts of the machine. It takes some 60 ms a page. */
export function endOf(draft: Draft, sections: readonly ISectionOptions[]): DocumentEnd {
  const { pages } = layoutDocument(documentOf(draft, sections), { guess: true });
  const blocks = pages.at(-1)?.body ?? [];
  const lines = blocks.flatMap((block): readonly { readonly y: number; readonly height: number }[] =>
    block.type === 'paragraph' ? block.lines : block.rows,
  );
  return { page: pages.length, bottom: Math.max(0, ...lines.map(({ y, height }) => y + height)) * PIXEL };
}
