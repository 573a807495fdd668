import { Editor, Range, Transforms } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { isBox, lineAt, paragraphNode } from '../model/nodes';

/** Pastes plain text as it is: each line a block of its own; in a cell of a table a line of it. */
export function insertLines(editor: Editor, host: EditorHost, text: string): void {
  if (!editor.selection || text === '') return;
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    if (isBox(lineAt(editor)?.[0])) {
      editor.insertFragment(lines.map((line) => ({ ...paragraphNode(host.newId()), children: [{ text: line }] })));
      return;
    }
    for (const [index, line] of lines.entries()) {
      if (index > 0) breakLine(editor, host);
      if (line !== '') Transforms.insertText(editor, line);
    }
  });
}

/** A line end in pasted text: never “next measure” or “number off”, whatever Enter would do here. */
function breakLine(editor: Editor, host: EditorHost): void {
  const line = lineAt(editor);
  if (!line) {
    editor.insertBreak();
    return;
  }
  Transforms.splitNodes(editor, { always: true });
  const next = lineAt(editor);
  if (!next || next[0].type !== 'measure-title') return;
  Transforms.setNodes(editor, { type: 'paragraph', id: host.newId() }, { at: next[1] });
}
