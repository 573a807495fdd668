/** An element of the printed page. What it holds as text is escaped when it is written, so no text can become markup. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
export type Node = string | Element;

export const element = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element => ({ tag, attributes, children });

/** A paragraph of a class, which is what most of a page consists of. */
export const line = (
  look: string,
  children: readonly Node[],
  attributes: Readonly<Record<string, string>> = {},
): Element => element('p', { class: look, ...attributes }, children);

// What no page can show: control characters, lone surrogates and the two non-characters.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const WITHOUT_END = new Set(['col', 'meta', 'link', 'img']);

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** Writes elements as HTML, and counts the characters that were left out because no page can show them. */
export function writeNodes(nodes: readonly Node[]): { readonly html: string; readonly leftOut: number } {
  let leftOut = 0;
  const write = (node: Node): string => {
    if (typeof node === 'string') {
      leftOut += node.match(FORBIDDEN)?.length ?? 0;
      return escape(node.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n'));
    }
    const attributes = Object.entries(node.attributes).map(
      ([name, value]) => ` ${name}="${escape(value.replace(FORBIDDEN, ''))}"`,
    );
    const start = `<${node.tag}${attributes.join('')}>`;
    return WITHOUT_END.has(node.tag) ? start : `${start}${node.children.map(write).join('')}</${node.tag}>`;
  };
  return { html: nodes.map(write).join(''), leftOut };
}
