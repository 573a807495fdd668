import { Transforms, type Editor, type Path } from 'slate';
import type { BoxNode } from '../slate-types';

/** Makes a line what stands in its place. */
export function become(editor: Editor, type: 'paragraph' | BoxNode['type'], at: Path): void {
  Transforms.setNodes(editor, { type }, { at });
  Transforms.unsetNodes(editor, 'ordered', { at });
}
