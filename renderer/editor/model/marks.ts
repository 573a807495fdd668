import { Editor } from 'slate';

export const MARKS = ['bold', 'italic', 'underline'] as const;
export type Mark = (typeof MARKS)[number];

/** Whether what is typed at the caret, or the start of the selection, has a mark. */
export const hasMark = (editor: Editor, mark: Mark): boolean => Editor.marks(editor)?.[mark] === true;

export function toggleMark(editor: Editor, mark: Mark): void {
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}

/** Takes bold, italic and underline off the selection, or off what is typed next. */
export function clearMarks(editor: Editor): void {
  for (const mark of MARKS) Editor.removeMark(editor, mark);
}
