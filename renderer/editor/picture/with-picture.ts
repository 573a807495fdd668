import type { Editor } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { blockAt, isPicture } from '../model/nodes';
import { heldPicture } from './held-picture';
import { withPictureDeletion } from './with-picture-deletion';
import { withPictureShape } from './with-picture-shape';

/** Pictures in an editor: their shape, what removes them, and what is copied of one that is held. */
export function withPicture(editor: Editor, host: EditorHost): Editor {
  withPictureShape(editor, host);
  withPictureDeletion(editor);
  const { getFragment } = editor;
  editor.getFragment = () => {
    const held = heldPicture(editor);
    const picture = held === undefined ? undefined : blockAt(editor, held);
    return isPicture(picture) ? [picture] : getFragment();
  };
  return editor;
}
