import { Editor, Element, Node, Text, type Descendant, type Location, type NodeEntry, type Path } from 'slate';
import type {
  BoxNode,
  LineNode,
  ListItemNode,
  MeasureNode,
  PictureNode,
  RefNode,
  RunNode,
  SmallTableNode,
  TableNode,
  TableRowNode,
} from '../slate-types';

export type AnyLine = LineNode | ListItemNode | BoxNode;
type TitleNode = LineNode & { type: 'measure-title' };

export const isMeasure = (node: unknown): node is MeasureNode => Element.isElement(node) && node.type === 'measure';
export const isTitle = (node: unknown): node is TitleNode => Element.isElement(node) && node.type === 'measure-title';
export const isReference = (node: unknown): node is RefNode => Element.isElement(node) && node.type === 'ref';
export const isTable = (node: unknown): node is TableNode => Element.isElement(node) && node.type === 'generated-table';

export const isSmallTable = (node: unknown): node is SmallTableNode => Element.isElement(node) && node.type === 'table';
export const isRow = (node: unknown): node is TableRowNode => Element.isElement(node) && node.type === 'table-row';
export const isCaption = (node: unknown): node is BoxNode & { type: 'table-caption' } =>
  Element.isElement(node) && node.type === 'table-caption';
export const isCell = (node: unknown): node is BoxNode & { type: 'table-cell' } =>
  Element.isElement(node) && node.type === 'table-cell';

export const isPicture = (node: unknown): node is PictureNode => Element.isElement(node) && node.type === 'picture';
export const isPictureCaption = (node: unknown): node is BoxNode & { type: 'picture-caption' } =>
  Element.isElement(node) && node.type === 'picture-caption';

/** What holds its lines in a frame: a small table or a picture. */
export const isFrame = (node: unknown): node is SmallTableNode | PictureNode => isSmallTable(node) || isPicture(node);
/** What holds text in a frame: the caption and the cells of a small table, the caption of a picture. No key joins it with another line. */
export const isBox = (node: unknown): node is BoxNode => isCaption(node) || isCell(node) || isPictureCaption(node);

/** What holds text: paragraph, run-in heading, list item, measure title, and the boxes of small tables and pictures. */
export const isLine = (node: unknown): node is AnyLine =>
  Element.isElement(node) && !isMeasure(node) && !isReference(node) && !isTable(node) && !isFrame(node) && !isRow(node);

/** Whether nothing stands in a line, not even a reference. */
export const isBlankLine = (line: AnyLine): boolean => line.children.length === 1 && Node.string(line) === '';

const none = (): RunNode[] => [{ text: '' }];

export const paragraphNode = (id: string): LineNode => ({ type: 'paragraph', id, children: none() });
export const titleNode = (id: string): LineNode => ({ type: 'measure-title', id, children: none() });
export const measureNode = (id: string, titleId: string): MeasureNode => ({
  type: 'measure',
  id,
  children: [titleNode(titleId)],
});

/** The line around a place. */
export const lineAt = (editor: Editor, at: Location | null = editor.selection): NodeEntry<AnyLine> | undefined =>
  at ? Editor.above<AnyLine>(editor, { at, match: isLine }) : undefined;

/** The measure around a place. */
export const measureAt = (
  editor: Editor,
  at: Location | null = editor.selection,
): NodeEntry<MeasureNode> | undefined =>
  at ? Editor.above<MeasureNode>(editor, { at, match: isMeasure, mode: 'highest' }) : undefined;

/** The block of the section at this place, by its first step. */
export const blockAt = (editor: Editor, index: number): Descendant | undefined => editor.children[index];

/** The node at a path, if there is one. */
export const nodeAt = (editor: Editor, path: Path): Node | undefined =>
  Node.has(editor, path) ? Node.get(editor, path) : undefined;

/** The first step of a path: which block of the section it is in. */
export const blockIndex = (path: Path): number => path[0] ?? 0;

export const isText = (node: unknown): node is RunNode => Text.isText(node);
