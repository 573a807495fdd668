import { Editor, Range, Transforms } from 'slate';
import { blockAt, blockIndex, isPicture } from '../model/nodes';

/** The selection with which the picture of an editor is held; any other selection lets it go. */
const held = new WeakMap<Editor, Editor['selection']>();

/** Where a picture stands in its section; -1 where it stands no more. */
export const placeOfPicture = (editor: Editor, id: string): number =>
  editor.children.findIndex((node) => isPicture(node) && node.id === id);

/** The picture that the whole selection is in, by its place in the section. */
export function pictureOfSelection(editor: Editor): number | undefined {
  if (!editor.selection) return undefined;
  const [start, end] = Range.edges(editor.selection).map(({ path }) => blockIndex(path));
  return start !== undefined && start === end && isPicture(blockAt(editor, start)) ? start : undefined;
}

/** The picture that is selected itself, not its caption: what Delete removes and copying takes. */
export function heldPicture(editor: Editor): number | undefined {
  return editor.selection && held.get(editor) === editor.selection ? pictureOfSelection(editor) : undefined;
}

/** Whether a picture is selected as a whole: held, or in a selection that goes beyond it. */
export function isWholeSelected(editor: Editor, index: number): boolean {
  const { selection } = editor;
  if (!selection || !isPicture(blockAt(editor, index))) return false;
  if (pictureOfSelection(editor) !== undefined) return heldPicture(editor) === index;
  return Editor.edges(editor, [index]).every((edge) => Range.includes(selection, edge));
}

/** Selects a picture itself, until the selection changes; what is typed then goes into its caption. */
export function holdPicture(editor: Editor, index: number): void {
  if (!isPicture(blockAt(editor, index))) return;
  Transforms.select(editor, Editor.start(editor, [index]));
  held.set(editor, editor.selection);
  // The selection may be what it was before: the picture has to be drawn as held all the same.
  editor.onChange();
}

/** Lets go of a picture: the caret goes into its caption, also to where the selection of the picture was. */
export function letGo(editor: Editor): void {
  if (held.delete(editor)) editor.onChange();
}

/** Takes a picture out; the caret goes to what follows it. */
export function removePicture(editor: Editor, index: number): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: [index] });
    const next = Math.min(index, editor.children.length - 1);
    Transforms.select(editor, Editor.start(editor, [next]));
  });
}
