import type { Path } from 'slate';
import { Editor, Element, Range, Text, Transforms, type Descendant } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { blockIndex, isBlankLine, isFrame, isMeasure, isTable, isTitle, lineAt, measureAt } from '../model/nodes';

/** A piece of one measure is text, not a measure; so is the tail of a measure whose title was not selected. */
function asPieces(fragment: readonly Descendant[]): Descendant[] {
  const pieces = fragment.flatMap((node): Descendant[] => {
    if (!isMeasure(node)) return [node];
    const isPiece = !isTitle(node.children[0]) || (fragment.length === 1 && node.children.length === 1);
    return isPiece ? node.children : [node];
  });
  return pieces.map((node) => (isTitle(node) ? { ...node, type: 'paragraph' } : node));
}

/** Gives new ids to what stands in the plan already: pasted after a copy; what was cut keeps its ids. */
function withFreshIds(node: Descendant, inUse: Set<string>, host: EditorHost): Descendant {
  if (Text.isText(node)) return node;
  const children = node.children.map((child) => withFreshIds(child, inUse, host));
  if (!('id' in node)) return Object.assign({}, node, { children });
  const clash = inUse.has(node.id);
  const id = clash ? host.newId() : node.id;
  if (clash && isMeasure(node)) host.noteCopy(id, node.id);
  inUse.add(id);
  return Object.assign({}, node, { id, children });
}

/** Where whole blocks land: after the measure of the caret, or in place of its empty one; else at the caret. */
function landingPlace(editor: Editor): number {
  const line = lineAt(editor);
  const caret = editor.selection?.anchor;
  if (!line || !caret) return editor.selection ? blockIndex(editor.selection.anchor.path) + 1 : editor.children.length;
  const [block, path] = line;
  const measure = measureAt(editor);
  if (measure) {
    const index = blockIndex(measure[1]);
    if (measure[0].children.length > 1 || !isBlankLine(block))
      return Editor.isStart(editor, caret, measure[1]) ? index : index + 1;
    Transforms.removeNodes(editor, { at: measure[1] });
    return index;
  }
  const index = blockIndex(path);
  if (isBlankLine(block)) {
    Transforms.removeNodes(editor, { at: path });
    return index;
  }
  if (Editor.isStart(editor, caret, path)) return index;
  if (!Editor.isEnd(editor, caret, path)) Transforms.splitNodes(editor);
  return index + 1;
}

const isWhole = (node: Descendant): boolean => isMeasure(node) || isTable(node) || isFrame(node);

/** Pasting measures: whole ones stay measures and land beside measures, pieces become text. */
export function withMeasurePasting(editor: Editor, host: EditorHost): Editor {
  const { insertFragment } = editor;
  editor.insertFragment = (fragment, options) => {
    if (options?.at) {
      insertFragment(fragment, options);
      return;
    }
    const inUse = host.idsInUse();
    const list = Array.isArray(fragment) ? fragment : [fragment];
    const nodes = asPieces(list.filter((node): node is Descendant => Text.isText(node) || Element.isElement(node))).map(
      (node) => withFreshIds(node, inUse, host),
    );
    const first = nodes.findIndex(isWhole);
    if (first < 0) {
      insertFragment(nodes, options);
      return;
    }
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
      if (first > 0) insertFragment(nodes.slice(0, first), options);
      const whole = nodes.slice(first);
      const at: Path = [landingPlace(editor)];
      Transforms.insertNodes(editor, whole, { at });
      Transforms.select(editor, Editor.end(editor, [blockIndex(at) + whole.length - 1]));
    });
  };
  return editor;
}
