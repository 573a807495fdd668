import type { Editor } from 'slate';
import { Range, Text, type Path, type Point } from 'slate';
import { lineAt, type AnyLine } from '../model/nodes';

/** The line of a caret, and what stands in it before the caret; each reference is the one character U+FFFC. */
export interface CaretLine {
  readonly line: AnyLine;
  readonly path: Path;
  readonly caret: Point;
  readonly before: string;
}

/** Reads the line of the caret; undefined when something is selected. */
export function caretLine(editor: Editor): CaretLine | undefined {
  const { selection } = editor;
  const entry = lineAt(editor);
  if (!selection || !entry || Range.isExpanded(selection)) return undefined;
  const [line, path] = entry;
  const caret = selection.anchor;
  const child = caret.path[path.length] ?? 0;
  const texts = line.children
    .slice(0, child + 1)
    .map((node, index) =>
      !Text.isText(node) ? '\uFFFC' : index === child ? node.text.slice(0, caret.offset) : node.text,
    );
  return { line, path, caret, before: texts.join('') };
}
