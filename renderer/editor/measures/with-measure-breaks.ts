import { Editor, Path, Range, Transforms } from 'slate';
import type { EditorHost } from '../model/editor-host';
import {
  blockIndex,
  isBlankLine,
  isTitle,
  lineAt,
  measureAt,
  measureNode,
  paragraphNode,
  type AnyLine,
} from '../model/nodes';
import type { MeasureNode } from '../slate-types';

/** Enter in a title: before it, an empty measure; in it, the rest becomes the first paragraph of the measure. */
function breakTitle(
  editor: Editor,
  host: EditorHost,
  measure: readonly [MeasureNode, Path],
  title: readonly [AnyLine, Path],
): void {
  const [line, path] = title;
  if (isBlankLine(line)) {
    if (measure[0].children.length > 1) {
      Transforms.select(editor, Editor.start(editor, Path.next(path)));
      return;
    }
    Editor.withoutNormalizing(editor, () => {
      Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
      Transforms.unwrapNodes(editor, { at: measure[1] });
    });
    return;
  }
  if (editor.selection && Editor.isStart(editor, editor.selection.anchor, path)) {
    Transforms.insertNodes(editor, measureNode(host.newId(), host.newId()), { at: measure[1] });
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    Transforms.splitNodes(editor, { always: true });
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: Path.next(path) });
  });
}

/** Enter on the empty last paragraph of a measure: measures come in rows, so the next one begins. */
function nextMeasure(editor: Editor, host: EditorHost, measure: Path, line: readonly [AnyLine, Path]): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: line[1] });
    const at = [blockIndex(measure) + 1];
    Transforms.insertNodes(editor, measureNode(host.newId(), line[0].id), { at });
    Transforms.select(editor, Editor.start(editor, at));
  });
}

/** What Enter does: each key goes one level out, as lists do in Word. */
export function withMeasureBreaks(editor: Editor, host: EditorHost): Editor {
  const { insertBreak } = editor;
  editor.insertBreak = () => {
    if (!editor.selection) return;
    if (Range.isExpanded(editor.selection)) editor.deleteFragment();
    const line = lineAt(editor);
    if (!line) {
      insertBreak();
      return;
    }
    const measure = measureAt(editor);
    if (measure && isTitle(line[0])) {
      breakTitle(editor, host, measure, line);
      return;
    }
    const isLast = measure !== undefined && line[1][1] === measure[0].children.length - 1;
    if (measure && isLast && isBlankLine(line[0]) && line[0].type === 'paragraph') {
      nextMeasure(editor, host, measure[1], line);
      return;
    }
    if (!isBlankLine(line[0]) && Editor.isStart(editor, editor.selection.anchor, line[1])) {
      lineBefore(editor, host, line);
      return;
    }
    insertBreak();
  };
  return editor;
}

/** Enter at the start of a line: an empty line before it; the text keeps its id. */
function lineBefore(editor: Editor, host: EditorHost, [line, path]: readonly [AnyLine, Path]): void {
  const blank = paragraphNode(host.newId());
  Transforms.insertNodes(
    editor,
    line.type === 'list-item' ? { ...blank, type: 'list-item', ordered: line.ordered } : blank,
    { at: path },
  );
}
