import { Editor, Range, Transforms } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { blockIndex, isMeasure, isTitle, lineAt, measureAt, nodeAt, paragraphNode } from '../model/nodes';
import { dissolve, release } from './release';

/**
 * Every deletion of a range, whoever asks for it: Delete, typing over, an input method, cut, paste over. A measure
 * whose title went hands its remaining blocks to the text before it.
 */
function deleteRanges(editor: Editor): void {
  const remove = editor.delete;
  editor.delete = (options = {}) => {
    const at = options.at ?? editor.selection;
    if (!Range.isRange(at) || Range.isCollapsed(at)) {
      remove(options);
      return;
    }
    Editor.withoutNormalizing(editor, () => {
      const last = measureAt(editor, Range.end(Editor.unhangRange(editor, at)));
      const ref = last && Editor.pathRef(editor, last[1]);
      remove(options);
      const path = ref?.unref();
      const left = path ? nodeAt(editor, path) : undefined;
      if (path && isMeasure(left) && !isTitle(left.children[0])) release(editor, blockIndex(path));
    });
  };
}

/** The blocks that go whole: measures that are cut, or whose selection runs to the start of what follows. */
function wholeBlocks(editor: Editor): { readonly from: number; readonly to: number } | undefined {
  if (!editor.selection) return undefined;
  const [start, end] = Range.edges(editor.selection);
  const from = blockIndex(start.path);
  const to = blockIndex(end.path);
  if (!measureAt(editor, start) || !Editor.isStart(editor, start, [from])) return undefined;
  const hanging = to > from && Editor.isStart(editor, end, [to]);
  if (hanging) return { from, to: to - 1 };
  return editor.cutting && Editor.isEnd(editor, end, [to]) ? { from, to } : undefined;
}

function deleteFragments(editor: Editor, host: EditorHost): void {
  const { deleteFragment } = editor;
  editor.deleteFragment = (options) => {
    const whole = wholeBlocks(editor);
    if (!whole) {
      deleteFragment(options);
      return;
    }
    Editor.withoutNormalizing(editor, () => {
      for (let index = whole.to; index >= whole.from; index--) Transforms.removeNodes(editor, { at: [index] });
      if (editor.children.length === 0) Transforms.insertNodes(editor, paragraphNode(host.newId()), { at: [0] });
      const next = whole.from < editor.children.length;
      Transforms.select(editor, next ? Editor.start(editor, [whole.from]) : Editor.end(editor, []));
    });
  };
}

/** Backspace at the start of a title takes the number off; Delete before a title does the same, then joins. */
function deleteAtTitles(editor: Editor): void {
  const { deleteBackward, deleteForward } = editor;
  editor.deleteBackward = (unit) => {
    const measure = measureAt(editor);
    const line = lineAt(editor);
    const caret = editor.selection;
    if (caret && Range.isCollapsed(caret) && measure && line && isTitle(line[0])) {
      if (Editor.isStart(editor, caret.anchor, line[1])) {
        dissolve(editor, blockIndex(measure[1]));
        return;
      }
    }
    deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    const next = titleAfterCaret(editor);
    if (next === undefined) {
      deleteForward(unit);
      return;
    }
    Editor.withoutNormalizing(editor, () => {
      dissolve(editor, next);
      deleteForward(unit);
    });
  };
}

/** The measure whose title comes next, when the caret stands at the end of a line before it. */
function titleAfterCaret(editor: Editor): number | undefined {
  const caret = editor.selection;
  const line = lineAt(editor);
  if (!caret || !line || Range.isExpanded(caret) || !Editor.isEnd(editor, caret.anchor, line[1])) return undefined;
  const next = Editor.after(editor, caret.anchor);
  const measure = next && measureAt(editor, next);
  if (!measure || !isTitle(lineAt(editor, next)?.[0])) return undefined;
  return blockIndex(measure[1]);
}

export function withMeasureDeletion(editor: Editor, host: EditorHost): Editor {
  deleteRanges(editor);
  deleteFragments(editor, host);
  deleteAtTitles(editor);
  return editor;
}
