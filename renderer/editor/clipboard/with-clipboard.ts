import { Editor, Range, Transforms, type Descendant } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { lineAt } from '../model/nodes';
import { FRAGMENT_TYPE, fragmentHtml, fragmentText, readFragment, writeFragment } from './fragment';

/** Pastes plain text: each line a block of its own. */
function insertLines(editor: Editor, host: EditorHost, text: string): void {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
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

/** Copies with references kept inside this plan and as text for everybody else; pastes both, and plain text from outside. */
export function withClipboard(editor: Editor, host: EditorHost): Editor {
  editor.getFragment = (): Descendant[] =>
    editor.selection ? Editor.fragment(editor, Editor.unhangRange(editor, editor.selection)) : [];
  editor.setFragmentData = (data) => {
    if (!editor.selection || (Range.isCollapsed(editor.selection) && !Editor.void(editor))) return;
    const nodes = editor.getFragment();
    data.setData(FRAGMENT_TYPE, writeFragment(nodes, host));
    data.setData('text/plain', fragmentText(nodes, host));
    data.setData('text/html', fragmentHtml(nodes, host));
  };
  editor.insertFragmentData = (data) => {
    const nodes = readFragment(data.getData(FRAGMENT_TYPE), host);
    if (nodes) editor.insertFragment(nodes);
    return nodes !== undefined;
  };
  editor.insertTextData = (data) => {
    const text = data.getData('text/plain');
    if (text !== '') insertLines(editor, host, text);
    return text !== '';
  };
  editor.insertData = (data) => {
    if (!editor.insertFragmentData(data)) editor.insertTextData(data);
  };
  return editor;
}
