import type { Editor } from 'slate';
import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { TableName } from '#core/model';
import type { PlanEditors } from './binding/plan-editors';
import { moveLine, toggleMeasure } from './measures/commands';
import { insertTable } from './model/insert-table';
import { MARKS, hasMark, toggleMark, type Mark } from './model/marks';
import { lineAt, measureAt } from './model/nodes';
import { setStyle, styleOf, type LineStyle } from './model/with-lines';

/** What the toolbar, the menu and the keys can do to the text at the caret. */
export type EditorCommand = Mark | LineStyle | 'reference' | 'move-up' | 'move-down';

/** Types an @ for the officer, so that the list opens as if she had. */
function startReference(editor: Editor): void {
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.collapse(editor, { edge: 'end' });
  editor.insertText('@');
}

/** Carries out a command at the caret, when no input method is composing. */
export function carryOut(command: EditorCommand, editor: Editor, editors: PlanEditors): void {
  editors.whenIdle(() => {
    if (!editor.selection) return;
    switch (command) {
      case 'bold':
      case 'italic':
      case 'underline':
        toggleMark(editor, command);
        break;
      case 'paragraph':
      case 'run-in-heading':
      case 'bullets':
      case 'numbers':
        setStyle(editor, command);
        break;
      case 'measure':
        toggleMeasure(editor, editors.host.newId);
        break;
      case 'reference':
        startReference(editor);
        break;
      case 'move-up':
      case 'move-down':
        moveLine(editor, command === 'move-up' ? -1 : 1);
        break;
    }
    ReactEditor.focus(editor);
  });
}

/** Puts a table made from records in at the caret, when no input method is composing. */
export function placeTable(table: TableName, editor: Editor, editors: PlanEditors): void {
  editors.whenIdle(() => {
    if (!editor.selection) return;
    insertTable(editor, table, editors.host.newId);
    ReactEditor.focus(editor);
  });
}

/** What the toolbar shows of the caret's place. */
export interface Format {
  readonly style: LineStyle | undefined;
  readonly marks: readonly string[];
  readonly isInMeasure: boolean;
}

/** The format at the caret of an editor; without a caret nothing is on. */
export function formatAt(editor: Editor | undefined): Format {
  const at = editor?.selection?.focus;
  const line = editor && at && lineAt(editor, at);
  if (!line) return { style: undefined, marks: [], isInMeasure: false };
  return {
    style: styleOf(line[0]),
    marks: MARKS.filter((mark) => hasMark(editor, mark)),
    isInMeasure: measureAt(editor, at) !== undefined,
  };
}
