import type { Path } from 'slate';
import { Editor, Range, Text, type Descendant } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { isCaption, isLine, isReference, isRow, isSmallTable, paragraphNode } from '../model/nodes';
import type { InlineNode, SmallTableNode } from '../slate-types';
import { boxAt, cellsBetween, rowsOf, smallTableAt, type CellBlock } from './cells';
import { captionNode } from './with-table-shape';

/** A rectangle of cells as a table of its own. */
function tableOf(table: SmallTableNode, { top, bottom, left, right }: CellBlock, host: EditorHost): SmallTableNode {
  const rows = rowsOf(table)
    .slice(top, bottom + 1)
    .map((row) => ({ ...row, children: row.children.slice(left, right + 1) }));
  return {
    type: 'table',
    id: table.id,
    ...(table.head && top === 0 && { head: true }),
    children: [captionNode(host.newId()), ...rows],
  };
}

/** A table of which not everything was selected: with a caption again, and without a head where that was not copied. */
function completed(node: Descendant, host: EditorHost, isWhole: boolean): Descendant {
  if (!isSmallTable(node)) return node;
  const [first, ...rest] = node.children;
  if (isCaption(first) && rest.length === 0) return { ...paragraphNode(first.id), children: first.children };
  if (isCaption(first)) return node;
  const { head, ...bare } = node;
  return { ...bare, ...(head && isWhole && { head }), children: [captionNode(host.newId()), ...node.children] };
}

/** Rows that a selection reaches into from outside are copied whole. */
function toWholeRows(editor: Editor, range: Range): Range {
  const [start, end] = Range.edges(range);
  const rowOf = (path: Path | undefined): Path | undefined => path && (path.length > 2 ? path.slice(0, 2) : path);
  const [from, to] = [rowOf(boxAt(editor, start)?.[1]), rowOf(boxAt(editor, end)?.[1])];
  return { anchor: from ? Editor.start(editor, from) : start, focus: to ? Editor.end(editor, to) : end };
}

/** What is copied of a selection that has to do with a small table; undefined for every other selection. */
export function copyFromTable(editor: Editor, host: EditorHost): Descendant[] | undefined {
  if (!editor.selection) return undefined;
  if (Range.isCollapsed(editor.selection)) return boxAt(editor) ? [] : undefined;
  const range = Editor.unhangRange(editor, editor.selection);
  const cells = cellsBetween(editor, range);
  const table = cells && smallTableAt(editor, cells.table);
  if (table) return [tableOf(table, cells, host)];
  const box = boxAt(editor, range);
  if (box) {
    const inside = Editor.fragment(editor, range).flatMap((node) => inlinesOf(node));
    return [{ ...paragraphNode(host.newId()), children: inside }];
  }
  const [start, end] = Range.edges(range);
  if (!boxAt(editor, start) && !boxAt(editor, end)) return undefined;
  const rows = toWholeRows(editor, range);
  const isWhole = rows.anchor.path[1] === 1;
  return Editor.fragment(editor, rows).map((node, index) => completed(node, host, index > 0 || isWhole));
}

/** The text and references in a node, with nothing of how they stood. */
export function inlinesOf(node: Descendant): InlineNode[] {
  return Text.isText(node) || isReference(node) ? [node] : node.children.flatMap(inlinesOf);
}

/** The lines of a fragment, each as its text and references; those without any are left out. */
export function linesOfFragment(nodes: readonly Descendant[]): readonly (readonly InlineNode[])[] {
  const lines = nodes.flatMap((node): readonly (readonly InlineNode[])[] =>
    Text.isText(node) || isReference(node) ? [[node]] : isLine(node) ? [node.children] : linesOfFragment(node.children),
  );
  return lines.filter((line) => line.some((inline) => isReference(inline) || inline.text !== ''));
}

/** The cells of a fragment that is one table without a caption; undefined for every other. */
export function cellsOfFragment(
  nodes: readonly Descendant[],
): readonly (readonly (readonly InlineNode[])[])[] | undefined {
  const [table, ...others] = nodes;
  if (!isSmallTable(table) || others.length > 0) return undefined;
  const [caption, ...rows] = table.children;
  if (isCaption(caption) && linesOfFragment([caption]).length > 0) return undefined;
  const cells = rows.filter(isRow).map((row) => row.children.map(({ children }) => children));
  return cells.length > 0 ? cells : undefined;
}
