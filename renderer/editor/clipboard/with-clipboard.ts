import { Editor, Range, type Descendant } from 'slate';
import type { EditorHost } from '../model/editor-host';
import { heldPicture } from '../picture/held-picture';
import { asProse } from '../slate-types';
import { FRAGMENT_TYPE, readFragment, writeFragment } from './fragment';
import { proseHtml } from './write-html';
import { proseText } from './write-text';

/** Whether nothing is selected that can be copied; a reference alone counts, and so does a picture. */
export const hasNothing = (editor: Editor): boolean =>
  !editor.selection ||
  (Range.isCollapsed(editor.selection) && !Editor.void(editor) && heldPicture(editor) === undefined);

/** Copies with references kept inside this plan and as text for everybody else, and takes in what was so copied. */
export function withClipboard(editor: Editor, host: EditorHost): Editor {
  editor.getFragment = (): Descendant[] =>
    editor.selection ? Editor.fragment(editor, Editor.unhangRange(editor, editor.selection)) : [];
  editor.setFragmentData = (data) => {
    if (hasNothing(editor)) return;
    const nodes = editor.getFragment();
    data.setData(FRAGMENT_TYPE, writeFragment(nodes, host));
    data.setData('text/plain', proseText(host.plan(), asProse(nodes)));
    data.setData('text/html', proseHtml(host.plan(), asProse(nodes)));
  };
  editor.insertFragmentData = (data) => {
    const nodes = readFragment(data.getData(FRAGMENT_TYPE), host);
    if (nodes) editor.insertFragment(nodes);
    return nodes !== undefined;
  };
  return editor;
}
