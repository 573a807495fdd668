import { Transforms, type Editor } from 'slate';
import type { Ref } from '#core/model';
import type { RefNode } from '../slate-types';

/** Puts a reference in place of the selection; the caret stands behind it. */
export function insertReference(editor: Editor, of: Ref['of']): void {
  const node: RefNode = { type: 'ref', of, children: [{ text: '' }] };
  Transforms.delete(editor);
  Transforms.insertNodes(editor, node);
  Transforms.move(editor);
}
