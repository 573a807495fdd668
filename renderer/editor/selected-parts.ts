import { Editor, Range, Text, type Descendant, type Path, type Point } from 'slate';
import type { SelectedPart } from '#core/find';
import type { PlanEditors } from './binding/plan-editors';
import { isLine, isReference, lineAt, type AnyLine } from './model/nodes';

type TextOf = PlanEditors['host']['textOf'];

const lengthOf = (node: Descendant, textOf: TextOf): number =>
  isReference(node) ? textOf(node).length : Text.isText(node) ? node.text.length : 0;

/** How many characters of a line's text stand before a point of it. */
function charactersBefore(line: AnyLine, path: Path, point: Point, textOf: TextOf): number {
  const child = point.path[path.length] ?? 0;
  const before = line.children.slice(0, child).reduce((sum, node) => sum + lengthOf(node, textOf), 0);
  return before + (Text.isText(line.children[child]) ? point.offset : 0);
}

/** What is selected in an editor, line by line; nothing for a caret alone. */
export function selectedParts(editor: Editor, textOf: TextOf): readonly SelectedPart[] {
  const { selection, sectionId: section } = editor;
  if (!selection || Range.isCollapsed(selection)) return [];
  const [from, to] = Range.edges(selection);
  return [...Editor.nodes<AnyLine>(editor, { at: selection, match: isLine })].map(([line, path]) => {
    const length = line.children.reduce((sum, node) => sum + lengthOf(node, textOf), 0);
    const before = Range.includes({ anchor: from, focus: from }, path) ? charactersBefore(line, path, from, textOf) : 0;
    const end = Range.includes({ anchor: to, focus: to }, path) ? charactersBefore(line, path, to, textOf) : length;
    return { section, block: line.id, before, after: length - end };
  });
}

/** Where the caret of an editor is in the text of its line. */
export function caretPlace(
  editor: Editor,
  textOf: TextOf,
): { readonly section: string; readonly block: string; readonly offset: number } | undefined {
  const at = editor.selection?.focus;
  if (!at) return undefined;
  const entry = lineAt(editor, at);
  return entry && { section: editor.sectionId, block: entry[0].id, offset: charactersBefore(...entry, at, textOf) };
}
