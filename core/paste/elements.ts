/** Elements that begin and end a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['html', 'body', 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'hr'],
  ...['blockquote', 'section', 'article', 'header', 'footer', 'nav', 'aside', 'main', 'figure', 'figcaption', 'center'],
  ...['address', 'fieldset', 'legend', 'form', 'details', 'summary', 'dir', 'menu'],
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

/** Elements without content and end. */
export const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
  ...['v:imagedata', 'image'],
]);

/** Elements whose content is no text of the document. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'template', 'object', 'iframe', 'select', 'textarea', 'audio', 'map', 'xml', 'rp'],
  ...['noembed', 'noframes', 'datalist', 'v:shape', 'v:shapetype', 'v:rect', 'v:group', 'v:line', 'v:textbox'],
]);

/** Elements that are pictures with content of their own. */
export const DRAWINGS: ReadonlySet<string> = new Set(['svg', 'canvas', 'video']);

const RAISED = new Map(
  Array.from('0123456789+-()n').map((plain, index) => [plain, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ')[index] ?? plain]),
);
const LOWERED = new Map(
  Array.from('0123456789+-()').map((plain, index) => [plain, Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₍₎')[index] ?? plain]),
);

/** The text with the superscript or subscript characters of Unicode, where there are some for all of it: m², CO₂. */
export function raisedText(text: string, how: 'sup' | 'sub'): string {
  const table = how === 'sup' ? RAISED : LOWERED;
  const raised = Array.from(text, (character) => table.get(character));
  return raised.every((character) => character !== undefined) ? raised.join('') : text;
}
