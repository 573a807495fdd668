import { STYLE } from '../layout/style-ids';
import { childrenOf } from './prepared';

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
