const BOOKMARK_START = /<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"\/>/g;

/**
 * Numbers the bookmarks in the order in which they stand: `docx` counts them for as long as the program runs, so the
 * same plan would come out differently the second time.
 */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [, name = '', id = ''] of xml.matchAll(BOOKMARK_START)) {
    ids.set(id, String(ids.size + 1));
    if (/^_Toc\d+$/.test(name)) names.set(name, `_Toc${String(names.size + 1)}`);
  }
  const numbered = xml
    .replace(
      BOOKMARK_START,
      (_, name: string, id: string) => `<w:bookmarkStart w:id="${ids.get(id) ?? id}" w:name="${name}"/>`,
    )
    .replace(/<w:bookmarkEnd w:id="(\d+)"\/>/g, (_, id: string) => `<w:bookmarkEnd w:id="${ids.get(id) ?? id}"/>`);
  return numbered.replace(
    /(w:name="|w:anchor="|PAGEREF )(_Toc\d+)/g,
    (_, before: string, name: string) => before + (names.get(name) ?? name),
  );
}

/** Numbers pictures and charts in the order in which they stand. */
function renumberDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${String(++count)}"`);
}

/** Takes the content control off the table of contents and leaves the field: other programs damage controls. */
const withoutControls = (xml: string): string =>
  xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/gs, '').replaceAll('</w:sdtContent></w:sdt>', '');

/**
 * Puts what a field shows into a run of its own: `docx` writes the numbers that it works out beside the signs of the
 * field, where readers such as pandoc overlook them.
 */
const partFields = (xml: string): string =>
  xml
    .replace(/(<w:fldChar w:fldCharType="separate"\/>)(?=<w:t[ >])/g, '$1</w:r><w:r>')
    .replace(/(<\/w:t>)(?=<w:fldChar w:fldCharType="end"\/>)/g, '$1</w:r><w:r>')
    .replaceAll('<w:r></w:r>', '');

export const patchDocument = (xml: string): string =>
  renumberDrawings(renumberBookmarks(partFields(withoutControls(xml))));
