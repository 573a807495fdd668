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

/** Takes the content control off the table of contents and leaves the field: other programs damage controls. */
const withoutControls = (xml: string): string =>
  xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/gs, '').replaceAll('</w:sdtContent></w:sdt>', '');

export const patchDocument = (xml: string): string => renumberBookmarks(withoutControls(xml));
