import { Paragraph, type FileChild, type ParagraphChild } from 'docx';
import { RawBlock, rawOf, type RawStore } from './raw-xml';

/**
 * A paragraph of a style, with `before` twips above it where that differs from its style; `docx` writes it where there is no
 * store, or something in it is not ours to write.
 */
export function styledParagraph(
  style: string,
  children: readonly ParagraphChild[],
  { raw, before = 0 }: { readonly raw?: RawStore; readonly before?: number },
): FileChild {
  const xml = raw && rawOf(children);
  const paragraph = (): Paragraph =>
    new Paragraph({ style, ...(before > 0 && { spacing: { before } }), children: [...children] });
  if (!raw || xml === undefined) return paragraph();
  const spacing = before > 0 ? `<w:spacing w:before="${String(before)}"/>` : '';
  return new RawBlock(raw, `<w:p><w:pPr><w:pStyle w:val="${style}"/>${spacing}</w:pPr>${xml}</w:p>`, paragraph);
}
