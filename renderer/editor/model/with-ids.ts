import { Text, type Editor } from 'slate';
import type { NewId } from '#core/model';

/** A block that is split gives its second half an id of its own. */
export function withIds(editor: Editor, newId: NewId): Editor {
  const { getSplitProperties } = editor;
  editor.getSplitProperties = (node, path) => {
    const properties = getSplitProperties(node, path);
    return Text.isText(node) || !('id' in node) ? properties : { ...properties, id: newId() };
  };
  return editor;
}
