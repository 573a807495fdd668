/** `docx` puts the mark of a note into the line that separates the notes from the text, where Word has none. */
export const patchFootnotes = (xml: string): string =>
  xml.replace(
    /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
    '',
  );
