/** An element as `docx` prepares it for writing: its name, and its children or attributes. */
type Prepared = Readonly<Record<string, unknown>>;

const isPrepared = (value: unknown): value is Prepared => typeof value === 'object' && value !== null;

/** What stands in `node` under this name: the content of the element, if it is that one. */
const contentOf = (node: unknown, name: string): unknown => (isPrepared(node) ? node[name] : undefined);

/** The children of the element with this name, if `node` is that element. */
export function childrenOf(node: unknown, name: string): unknown[] {
  const children = contentOf(node, name);
  return Array.isArray(children) ? children : [];
}

/** An attribute of the element with this name, if `node` is that element and has no children. */
export const attributeOf = (node: unknown, name: string, attribute: string): unknown =>
  contentOf(contentOf(contentOf(node, name), '_attr'), attribute);
