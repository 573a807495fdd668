import { Editor, Text, Transforms, type NodeEntry, type Path } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { become } from '../model/become';
import {
  isBox,
  isCaption,
  isCell,
  isFrame,
  isLine,
  isPicture,
  isRow,
  isSmallTable,
  isText,
  isReference,
  nodeAt,
  paragraphNode,
  type AnyLine,
} from '../model/nodes';
import type { BoxNode, SmallTableNode, TableRowNode } from '../slate-types';

export const cellNode = (id: string): BoxNode => ({ type: 'table-cell', id, children: [{ text: '' }] });
export const captionNode = (id: string): BoxNode => ({ type: 'table-caption', id, children: [{ text: '' }] });

/** Repairs the first thing in a table that is not as it should be: a caption, then rows; says whether it did. */
function repairTable(editor: Editor, host: EditorHost, table: SmallTableNode, path: Path): boolean {
  const [first, ...rest] = table.children;
  if (path.length !== 1) {
    Transforms.liftNodes(editor, { at: path });
    return true;
  }
  if (!isCaption(first)) {
    Transforms.insertNodes(editor, captionNode(host.newId()), { at: [...path, 0] });
    return true;
  }
  if (rest.length === 0) {
    Transforms.unwrapNodes(editor, { at: path });
    return true;
  }
  for (const [index, child] of rest.entries()) {
    if (isRow(child)) continue;
    const at = [...path, index + 1];
    if (isPicture(child)) Transforms.liftNodes(editor, { at });
    else if (isLine(child)) {
      Editor.withoutNormalizing(editor, () => {
        become(editor, 'table-cell', at);
        Transforms.wrapNodes(editor, { type: 'table-row', id: host.newId(), children: [] }, { at });
      });
    } else Transforms.unwrapNodes(editor, { at });
    return true;
  }
  return completeRows(editor, host, table, path);
}

/** Completes the rows that are shorter than the longest. */
function completeRows(editor: Editor, host: EditorHost, table: SmallTableNode, path: Path): boolean {
  const rows = table.children.filter(isRow);
  const columns = Math.max(...rows.map((row) => row.children.length));
  const short = rows.findIndex((row) => row.children.length < columns);
  const length = rows[short]?.children.length;
  if (length === undefined) return false;
  const missing = Array.from({ length: columns - length }, () => cellNode(host.newId()));
  Transforms.insertNodes(editor, missing, { at: [...path, short + 1, length] });
  return true;
}

/** Every child of a row is a cell; a row outside a table is none. */
function repairRow(editor: Editor, host: EditorHost, row: TableRowNode, path: Path): boolean {
  if (!isSmallTable(nodeAt(editor, path.slice(0, -1)))) {
    Transforms.unwrapNodes(editor, { at: path });
    return true;
  }
  const wrong = row.children.findIndex((child) => !isCell(child));
  const child = row.children[wrong];
  if (child === undefined) return false;
  const at = [...path, wrong];
  if (Text.isText(child) || isReference(child)) Transforms.wrapNodes(editor, cellNode(host.newId()), { at });
  else if (isPicture(child)) Transforms.liftNodes(editor, { at });
  else if (isLine(child)) become(editor, 'table-cell', at);
  else Transforms.unwrapNodes(editor, { at });
  return true;
}

/** A cell or caption holds text only, and stands in its table; elsewhere it is a paragraph. */
function repairBox(editor: Editor, box: AnyLine, path: Path): boolean {
  const parent = nodeAt(editor, path.slice(0, -1));
  const isInPlace = isCaption(box) ? isSmallTable(parent) && path.at(-1) === 0 : isRow(parent);
  if (!isInPlace && !isSmallTable(parent) && !isRow(parent)) {
    become(editor, 'paragraph', path);
    return true;
  }
  const wrong = box.children.findIndex((child) => !isText(child) && !isReference(child));
  if (wrong < 0) return false;
  Transforms.unwrapNodes(editor, { at: [...path, wrong] });
  return true;
}

/** A frame never ends a section, so that there is always a line to go on writing. */
function leaveRoom(editor: Editor, host: EditorHost): boolean {
  if (!isFrame(editor.children.at(-1))) return false;
  Transforms.insertNodes(editor, paragraphNode(host.newId()), { at: [editor.children.length] });
  return true;
}

/** Keeps small tables in the shape of the model: a caption and rows of equally many cells that hold nothing but text. */
export function withTableShape(editor: Editor, host: EditorHost): Editor {
  const { normalizeNode, isIsolated } = editor;
  editor.isIsolated = (element) => isBox(element) || isIsolated(element);
  const repair = ([node, path]: NodeEntry): boolean => {
    if (path.length === 0) return leaveRoom(editor, host);
    if (isSmallTable(node)) return repairTable(editor, host, node, path);
    if (isRow(node)) return repairRow(editor, host, node, path);
    return (isCaption(node) || isCell(node)) && repairBox(editor, node, path);
  };
  editor.normalizeNode = (entry, options) => {
    if (!repair(entry)) normalizeNode(entry, options);
  };
  return editor;
}
