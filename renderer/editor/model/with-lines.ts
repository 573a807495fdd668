import type { Path } from 'slate';
import { Editor, Element, Range, Transforms } from 'slate';
import { isBlankLine, isBox, isLine, isTable, isTitle, lineAt, type AnyLine } from './nodes';
import type { NewId } from '#core/model';
import { paragraphNode } from './nodes';

/** Makes a line an ordinary paragraph. */
function asParagraph(editor: Editor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    Transforms.unsetNodes(editor, 'ordered', { at: path });
  });
}

const isPlain = (line: AnyLine): boolean => line.type === 'paragraph' || isTitle(line) || isBox(line);

/** A generated table is not text: Enter on it makes a paragraph after it, and only a table that is selected is removed. */
function keepTables(editor: Editor, newId: NewId): void {
  const { insertBreak, deleteBackward, deleteForward } = editor;
  const selected = (): number | undefined => {
    const at = editor.selection?.anchor.path[0];
    return at !== undefined && isTable(editor.children[at]) ? at : undefined;
  };
  editor.insertBreak = () => {
    const table = selected();
    if (table === undefined) {
      insertBreak();
      return;
    }
    Transforms.insertNodes(editor, paragraphNode(newId()), { at: [table + 1], select: true });
  };
  const beside = (by: 1 | -1): number | undefined => {
    const line = lineAt(editor);
    const caret = editor.selection;
    if (!line || !caret || Range.isExpanded(caret) || line[1].length !== 1) return undefined;
    const atEdge = by < 0 ? Editor.isStart(editor, caret.anchor, line[1]) : Editor.isEnd(editor, caret.anchor, line[1]);
    const index = (line[1][0] ?? 0) + by;
    return atEdge && isTable(editor.children[index]) ? index : undefined;
  };
  editor.deleteBackward = (unit) => {
    const table = selected() === undefined ? beside(-1) : undefined;
    if (table === undefined) {
      deleteBackward(unit);
      return;
    }
    Transforms.select(editor, Editor.start(editor, [table]));
  };
  editor.deleteForward = (unit) => {
    const table = selected() === undefined ? beside(1) : undefined;
    if (table === undefined) {
      deleteForward(unit);
      return;
    }
    Transforms.select(editor, Editor.start(editor, [table]));
  };
}

/** What Enter and Backspace do in run-in headings and list items, and beside generated tables. */
export function withLines(editor: Editor, newId: NewId): Editor {
  const { insertBreak, deleteBackward } = editor;
  editor.insertBreak = () => {
    const line = lineAt(editor);
    if (!line || isPlain(line[0]) || (editor.selection && Range.isExpanded(editor.selection))) {
      insertBreak();
      return;
    }
    if (isBlankLine(line[0])) {
      asParagraph(editor, line[1]);
      return;
    }
    const wasHeading = line[0].type === 'run-in-heading';
    insertBreak();
    const next = lineAt(editor);
    if (wasHeading && next && Editor.isEmpty(editor, next[0])) asParagraph(editor, next[1]);
  };
  editor.insertSoftBreak = () => editor.insertBreak();
  editor.deleteBackward = (unit) => {
    const line = lineAt(editor);
    const caret = editor.selection;
    if (
      line &&
      caret &&
      Range.isCollapsed(caret) &&
      !isPlain(line[0]) &&
      Editor.isStart(editor, caret.anchor, line[1])
    ) {
      asParagraph(editor, line[1]);
      return;
    }
    deleteBackward(unit);
  };
  keepTables(editor, newId);
  return editor;
}

/** The style of a line, as the toolbar shows it. */
export type LineStyle = 'paragraph' | 'run-in-heading' | 'bullets' | 'numbers' | 'measure';
/** What stands in a small table, and the caption of a picture, has one look, which is not chosen. */
export type ShownStyle = LineStyle | 'table' | 'caption';

export const styleOf = (line: AnyLine): ShownStyle => {
  if (line.type === 'list-item') return line.ordered ? 'numbers' : 'bullets';
  if (line.type === 'table-caption' || line.type === 'table-cell') return 'table';
  if (line.type === 'picture-caption') return 'caption';
  return line.type === 'measure-title' ? 'measure' : line.type;
};

/** Gives the selected lines a style, titles of measures, small tables and captions excepted; asked again for the same, they become paragraphs. */
export function setStyle(editor: Editor, style: Exclude<LineStyle, 'measure'>): void {
  if (!editor.selection) return;
  const lines = [...Editor.nodes(editor, { at: Editor.unhangRange(editor, editor.selection), match: isLine })].filter(
    (entry): entry is [AnyLine, Path] => isLine(entry[0]) && !isTitle(entry[0]) && !isBox(entry[0]),
  );
  const already = lines.every(([line]) => styleOf(line) === style);
  Editor.withoutNormalizing(editor, () => {
    for (const [, path] of lines) {
      if (already || style === 'paragraph') asParagraph(editor, path);
      else if (style === 'run-in-heading') {
        Transforms.unsetNodes(editor, 'ordered', { at: path });
        Transforms.setNodes(editor, { type: style }, { at: path });
      } else Transforms.setNodes(editor, { type: 'list-item', ordered: style === 'numbers' }, { at: path });
    }
  });
}

/** Whether a section has no text yet: an empty paragraph and nothing after it but generated tables. */
export const isBlankBeginning = (editor: Editor): boolean => {
  const [first, ...rest] = editor.children;
  return Element.isElement(first) && first.type === 'paragraph' && isBlankLine(first) && rest.every(isTable);
};
