import { STYLE } from '../layout/style-ids';

/** An element as `docx` prepares it for writing: its name, and its children or attributes. */
type Prepared = Readonly<Record<string, unknown>>;

const isPrepared = (value: unknown): value is Prepared => typeof value === 'object' && value !== null;

/** The children of the element with this name, if `node` is that element. */
function childrenOf(node: unknown, name: string): unknown[] {
  const children = isPrepared(node) ? node[name] : undefined;
  return Array.isArray(children) ? children : [];
}

/**
 * `docx` ends a table of contents with a paragraph of its own for the end of the field. On a full page that line would
 * begin an empty one; here it takes no room, before the pages are counted.
 */
export function shrinkContentsEnd(body: unknown): void {
  for (const control of childrenOf(body, 'w:body').flatMap((node) => childrenOf(node, 'w:sdt'))) {
    const last = childrenOf(control, 'w:sdtContent').at(-1);
    childrenOf(last, 'w:p').unshift({ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': STYLE.end } } }] });
  }
}
