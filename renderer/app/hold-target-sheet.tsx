import { useState, type ReactElement } from 'react';
import type { Editor } from 'slate';
import { linesOf } from '#core/model';
import { lineOf, type Line, type Stretch } from '#core/checks';
import { caretPlace, holdInReference, proseOf, selectedParts, type PlanEditors } from '../editor';
import { HoldTargetDialog, type Held } from '../features/hold-target';
import { whenClosed } from '../ui';
import type { TextSheetsProps } from './text-sheets';

/** What is selected, or the caret, in the line that it begins in. */
interface Marked {
  readonly editor: Editor;
  readonly line: Line;
  readonly part: Stretch;
}

function markedIn(editors: PlanEditors): Marked | undefined {
  editors.settle();
  const { active: editor, store, host } = editors;
  const [selected] = editor ? selectedParts(editor, host.textOf) : [];
  const caret = editor && caretPlace(editor, host.textOf);
  const block = selected?.block ?? caret?.block;
  const found = editor && [...linesOf(proseOf(store.plan, editor.sectionId) ?? [])].find(({ id }) => id === block);
  if (!editor || !found) return undefined;
  const line = lineOf(store.plan, found);
  const start = selected?.before ?? caret?.offset ?? 0;
  return { editor, line, part: { start, end: selected ? line.text.length - selected.after : start } };
}

/** Makes a target of a number in the text; the reference comes where the number was when the dialog opened. */
export function HoldTargetSheet({ tools: { editors }, change }: TextSheetsProps): ReactElement | null {
  const [marked] = useState(() => markedIn(editors));
  const close = (): void => change({ sheet: undefined });
  if (!marked) return null;
  const { editor, line, part } = marked;
  const hold = ({ at, edits, of }: Held): void => {
    close();
    whenClosed(() => {
      if (editors.active === editor) holdInReference({ at: { ...at, block: line.id }, edits, of }, editor, editors);
    });
  };
  return <HoldTargetDialog kind="target" line={line} part={part} onHold={hold} onClose={close} />;
}
