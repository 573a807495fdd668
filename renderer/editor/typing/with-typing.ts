import { Editor, Transforms, type Path } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { isMeasure, nodeAt } from '../model/nodes';
import { caretLine, type CaretLine } from './caret-line';
import { MAY_CORRECT, correctionFor, type Correction } from './correction';
import { MAY_START_LIST, listStart, type ListStart } from './structures';

/** Which number a list item at a path would have: one more than the numbered items right before it. */
function ordinalAt(editor: Editor, path: Path): number {
  const above = path.length > 1 ? nodeAt(editor, path.slice(0, -1)) : editor;
  const siblings = above && 'children' in above ? above.children : [];
  let ordinal = 1;
  for (let index = (path.at(-1) ?? 0) - 1; index >= 0; index--) {
    const node = siblings[index];
    if (!node || !('type' in node) || node.type !== 'list-item' || !node.ordered) break;
    ordinal++;
  }
  return ordinal;
}

/** Only what stands in a section or in a measure can become a list item. */
const mayBeItem = (editor: Editor, { line, path }: CaretLine): boolean =>
  line.type === 'paragraph' && (path.length === 1 || isMeasure(nodeAt(editor, path.slice(0, -1))));

function startList(editor: Editor, { path, caret }: CaretLine, { ordered }: ListStart): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.delete(editor, { at: { anchor: Editor.start(editor, path), focus: caret } });
    Transforms.setNodes(editor, { type: 'list-item', ordered }, { at: path });
  });
}

function putRight(editor: Editor, { caret }: CaretLine, { take, put }: Correction): void {
  if (take > caret.offset) return;
  const start = { ...caret, offset: caret.offset - take };
  Editor.withoutNormalizing(editor, () => {
    if (put !== '') Transforms.insertText(editor, put, { at: caret });
    Transforms.delete(editor, { at: { anchor: start, focus: caret } });
  });
}

/** Puts right what stands before the caret. True when Backspace right after is to take it back. */
function putTypedRight(editor: Editor, host: EditorHost): boolean {
  const at = caretLine(editor);
  if (!at) return false;
  const list = mayBeItem(editor, at) ? listStart(at.before, ordinalAt(editor, at.path)) : undefined;
  const correction = list ? undefined : correctionFor(at.before, host.language());
  if (list) startList(editor, at, list);
  else if (correction) putRight(editor, at, correction);
  return list !== undefined;
}

/** What typing makes of itself: lists, quotation marks, dashes. Each is a step of undo of its own, behind what was typed. */
export function withTyping(editor: Editor, host: EditorHost): Editor {
  const { insertText } = editor;
  editor.insertText = (text, options) => {
    insertText(text, options);
    if (MAY_CORRECT.test(text) || MAY_START_LIST.test(text))
      host.afterTyping(editor, () => putTypedRight(editor, host));
  };
  return editor;
}
