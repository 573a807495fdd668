import type { Editor } from 'slate';

/** References are inline voids: one character to every key, with no text of their own. Tables are block voids. */
export function withReferences(editor: Editor): Editor {
  const { isInline, isVoid } = editor;
  editor.isInline = (element) => element.type === 'ref' || isInline(element);
  editor.isVoid = (element) => element.type === 'ref' || element.type === 'generated-table' || isVoid(element);
  return editor;
}
