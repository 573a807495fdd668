import { Editor, Transforms } from 'slate';
import { blockAt, isMeasure } from '../model/nodes';

/** Hands the blocks of a measure on: to the end of the measure before it, else to the section. */
export function release(editor: Editor, index: number): void {
  const measure = blockAt(editor, index);
  if (!isMeasure(measure)) return;
  const host = blockAt(editor, index - 1);
  const count = measure.children.length;
  for (let moved = 0; moved < count; moved++) {
    if (isMeasure(host))
      Transforms.moveNodes(editor, { at: [index, 0], to: [index - 1, host.children.length + moved] });
    else Transforms.moveNodes(editor, { at: [index + moved, 0], to: [index + moved] });
  }
  Transforms.removeNodes(editor, { at: [isMeasure(host) ? index : index + count] });
}

/** Takes the number off a measure: its title becomes a paragraph, its blocks are handed on. */
export function dissolve(editor: Editor, index: number): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: [index, 0] });
    release(editor, index);
  });
}
