import { Editor, Range, Transforms } from 'slate';
import { blockIndex, blockAt, isBlankLine, isPicture, isPictureCaption, lineAt } from '../model/nodes';
import { heldPicture, holdPicture, removePicture } from './held-picture';

/** The pictures at the ends of a range that goes beyond them, whose whole caption is in it. */
function picturesAtEnds(editor: Editor, range: Range): readonly number[] {
  const [start, end] = Range.edges(range);
  const [first, last] = [blockIndex(start.path), blockIndex(end.path)];
  if (first === last) return [];
  return [
    ...(isPicture(blockAt(editor, first)) && Editor.isStart(editor, start, [first]) ? [first] : []),
    ...(isPicture(blockAt(editor, last)) && Editor.isEnd(editor, end, [last]) ? [last] : []),
  ];
}

/** A deletion that covers the whole caption of a picture, and text beside it, takes the picture with it. */
function deleteRanges(editor: Editor): void {
  const remove = editor.delete;
  editor.delete = (options = {}) => {
    const at = options.at ?? editor.selection;
    const range = Range.isRange(at) && Range.isExpanded(at) ? at : undefined;
    const covered = range ? picturesAtEnds(editor, options.hanging ? range : Editor.unhangRange(editor, range)) : [];
    if (covered.length === 0) {
      remove(options);
      return;
    }
    const pictures = covered.map((index) => Editor.pathRef(editor, [index]));
    Editor.withoutNormalizing(editor, () => {
      remove(options);
      for (const picture of pictures) {
        const path = picture.unref();
        if (path) Transforms.removeNodes(editor, { at: path });
      }
    });
    if (options.at === undefined) Transforms.collapse(editor, { edge: 'start' });
  };
}

/** The picture in whose caption the caret stands, at its beginning. */
function pictureBefore(editor: Editor): { readonly index: number; readonly isBlank: boolean } | undefined {
  const caret = editor.selection;
  const line = lineAt(editor);
  if (!caret || !line || Range.isExpanded(caret) || !isPictureCaption(line[0])) return undefined;
  if (!Editor.isStart(editor, caret.anchor, line[1])) return undefined;
  return { index: blockIndex(line[1]), isBlank: isBlankLine(line[0]) };
}

/** A picture that is held is removed; Backspace before a caption takes hold of its picture, before an empty one removes it. */
function deletePictures(editor: Editor): void {
  const { deleteBackward, deleteForward } = editor;
  editor.deleteBackward = (unit) => {
    const held = heldPicture(editor);
    const before = pictureBefore(editor);
    if (held !== undefined) removePicture(editor, held);
    else if (before?.isBlank) removePicture(editor, before.index);
    else if (before) holdPicture(editor, before.index);
    else deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    const held = heldPicture(editor);
    const before = pictureBefore(editor);
    if (held !== undefined) removePicture(editor, held);
    else if (before?.isBlank) holdPicture(editor, before.index);
    else deleteForward(unit);
  };
}

export function withPictureDeletion(editor: Editor): Editor {
  deleteRanges(editor);
  deletePictures(editor);
  return editor;
}
