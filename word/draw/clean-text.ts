// Control characters, lone surrogates and the two non-characters: XML has no way to write them.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Leaves out what XML cannot hold, and says how much that was. */
export function cleanText(text: string): { readonly text: string; readonly leftOut: number } {
  let leftOut = 0;
  const clean = text.replace(FORBIDDEN, () => {
    leftOut++;
    return '';
  });
  return { text: clean, leftOut };
}
