import { Transforms, type Editor, type NodeEntry, type Path } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { become } from '../model/become';
import {
  isLine,
  isPicture,
  isPictureCaption,
  isReference,
  isRow,
  isSmallTable,
  isText,
  nodeAt,
  type AnyLine,
} from '../model/nodes';
import type { BoxNode, PictureNode } from '../slate-types';

const captionNode = (id: string): BoxNode => ({ type: 'picture-caption', id, children: [{ text: '' }] });

/** Repairs the first thing of a picture that is not as it should be; says whether it did. */
function repairPicture(editor: Editor, host: EditorHost, { children }: PictureNode, path: Path): boolean {
  const [first] = children;
  if (path.length > 1) Transforms.liftNodes(editor, { at: path });
  else if (!isLine(first)) Transforms.insertNodes(editor, captionNode(host.newId()), { at: [...path, 0] });
  else if (children.length > 1) Transforms.liftNodes(editor, { at: [...path, children.length - 1] });
  else if (!isPictureCaption(first)) become(editor, 'picture-caption', [...path, 0]);
  else return false;
  return true;
}

/** A caption holds text only, and stands in its picture; elsewhere it is a paragraph, or what it stands in makes it its own. */
function repairCaption(editor: Editor, caption: AnyLine, path: Path): boolean {
  const parent = nodeAt(editor, path.slice(0, -1));
  if (!isPicture(parent)) {
    if (isSmallTable(parent) || isRow(parent)) return false;
    become(editor, 'paragraph', path);
    return true;
  }
  const wrong = caption.children.findIndex((child) => !isText(child) && !isReference(child));
  if (wrong >= 0) Transforms.unwrapNodes(editor, { at: [...path, wrong] });
  return wrong >= 0;
}

/** Keeps pictures in the shape of the model: in the section itself, each with one caption that holds nothing but text. */
export function withPictureShape(editor: Editor, host: EditorHost): Editor {
  const { normalizeNode } = editor;
  const repair = ([node, path]: NodeEntry): boolean => {
    if (isPicture(node)) return repairPicture(editor, host, node, path);
    return isPictureCaption(node) && repairCaption(editor, node, path);
  };
  editor.normalizeNode = (entry, options) => {
    if (!repair(entry)) normalizeNode(entry, options);
  };
  return editor;
}
