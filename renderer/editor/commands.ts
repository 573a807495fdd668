import type { Editor } from 'slate';
import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { GeneratedTable, Ref } from '#core/model';
import type { TextPlace } from '#core/checks';
import type { Edit } from '#core/edit';
import type { PlanEditors } from './binding/plan-editors';
import { proseOf } from './binding/prose-of';
import { toggleMeasure } from './measures/commands';
import { insertTable } from './model/insert-table';
import { MARKS, clearMarks, hasMark, toggleMark, type Mark } from './model/marks';
import { isTitle, lineAt, measureAt } from './model/nodes';
import { moveAtCaret } from './moving/move-at-caret';
import { setStyle, styleOf, type LineStyle, type ShownStyle } from './model/with-lines';
import { rangeOfPlace } from './places';
import { insertReference } from './references/insert-reference';
import { insertSmallTable, type TableSize } from './small-table/table-commands';

/** What the toolbar, the menu and the keys can do to the text at the caret. */
export type EditorCommand = Mark | LineStyle | 'clear-marks' | 'reference' | 'move-up' | 'move-down';

/** Types an @ for the officer, so that the list opens as if she had. */
function startReference(editor: Editor): void {
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.collapse(editor, { edge: 'end' });
  editor.insertText('@');
}

/** The title of a measure that gets another style is no title any more. */
function takeNumberOff(editor: Editor, { host }: PlanEditors): void {
  const isAtCaret = editor.selection !== null && Range.isCollapsed(editor.selection);
  if (isAtCaret && isTitle(lineAt(editor)?.[0])) toggleMeasure(editor, host.newId);
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
        takeNumberOff(editor, editors);
        setStyle(editor, command);
        break;
      case 'clear-marks':
        clearMarks(editor);
        break;
      case 'measure':
        toggleMeasure(editor, editors.host.newId);
        break;
      case 'reference':
        startReference(editor);
        break;
      case 'move-up':
      case 'move-down':
        moveAtCaret(editor, editors, command === 'move-up' ? -1 : 1);
        return;
    }
    ReactEditor.focus(editor);
  });
}

/** Puts a table made from records in at the caret, when no input method is composing. */
export function placeTable(table: Pick<GeneratedTable, 'table' | 'of'>, editor: Editor, editors: PlanEditors): void {
  editors.whenIdle(() => {
    if (!editor.selection) return;
    insertTable(editor, table, editors.host.newId);
    ReactEditor.focus(editor);
  });
}

/** Puts a small table of this size in at the caret, and the caret into its first cell. */
export function placeSmallTable(size: TableSize, editor: Editor, editors: PlanEditors): void {
  editors.whenIdle(() => {
    insertSmallTable(editor, size, editors.host.newId);
    editors.showCaret(editor);
  });
}

/** Puts a reference in place of a stretch of a line; edits that make what it shows are one step of undo with it. */
export function holdInReference(
  {
    at,
    of,
    edits,
  }: {
    readonly at: Pick<TextPlace, 'block' | 'start' | 'end'>;
    readonly of: Ref['of'];
    readonly edits: readonly Edit[];
  },
  editor: Editor,
  editors: PlanEditors,
): void {
  editors.together(edits, { name: 'insert-reference' }, () => {
    const { plan } = editors.store;
    Transforms.select(editor, rangeOfPlace(plan, proseOf(plan, editor.sectionId) ?? [], at));
    insertReference(editor, of);
  });
  ReactEditor.focus(editor);
}

/** What the toolbar shows of the caret's place. */
export interface Format {
  readonly style: ShownStyle | undefined;
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
