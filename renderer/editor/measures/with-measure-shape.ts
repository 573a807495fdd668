import type { Editor } from 'slate';
import { Transforms, type NodeEntry } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { isFrame, isMeasure, isReference, isTable, isText, isTitle, paragraphNode, titleNode } from '../model/nodes';
import type { MeasureNode } from '../slate-types';

/** Repairs one thing of a measure that foreign data brought; says whether it did. */
function repairMeasure(editor: Editor, host: EditorHost, measure: MeasureNode, path: number[]): boolean {
  const [first, ...rest] = measure.children;
  if (!first || isText(first)) {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  if (!isTitle(first)) {
    if (first.type === 'paragraph') Transforms.setNodes(editor, { type: 'measure-title' }, { at: [...path, 0] });
    else Transforms.insertNodes(editor, titleNode(host.newId()), { at: [...path, 0] });
    return true;
  }
  for (const [index, child] of rest.entries()) {
    const at = [...path, index + 1];
    if (isTitle(child)) Transforms.setNodes(editor, { type: 'paragraph' }, { at });
    else if (isMeasure(child)) Transforms.unwrapNodes(editor, { at });
    else if (isTable(child) || isFrame(child)) Transforms.liftNodes(editor, { at });
    else continue;
    return true;
  }
  return false;
}

/** Keeps the prose in the shape of the model; what the keys do never needs it. */
export function withMeasureShape(editor: Editor, host: EditorHost): Editor {
  const { normalizeNode } = editor;
  const repair = ([node, path]: NodeEntry): boolean => {
    const [opening] = editor.children;
    if (path.length === 0 && (!opening || isTable(opening) || isFrame(opening))) {
      Transforms.insertNodes(editor, paragraphNode(host.newId()), { at: [0] });
      return true;
    }
    if (isMeasure(node)) return repairMeasure(editor, host, node, path);
    if (path.length === 1 && (isText(node) || isReference(node))) {
      Transforms.wrapNodes(editor, paragraphNode(host.newId()), { at: path });
      return true;
    }
    if (path.length !== 1 || !isTitle(node)) return false;
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return true;
  };
  editor.normalizeNode = (entry, options) => {
    if (!repair(entry)) normalizeNode(entry, options);
  };
  return editor;
}
