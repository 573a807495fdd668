import { useState, type ReactElement } from 'react';
import type { Editor } from 'slate';
import { placeSmallTable, placeTable } from '../editor';
import { GeneratedTableDialog, InsertTableDialog } from '../features/insert-table';
import { whenClosed } from '../ui';
import { HoldTargetSheet } from './hold-target-sheet';
import type { PlanTools } from './plan-tools';
import type { ChangeView, View } from './use-workspace-state';

export interface TextSheetsProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
}

/** The dialogs that put something into the text at the caret. */
export const TextSheets = (props: TextSheetsProps): ReactElement | null =>
  props.view.sheet === 'hold-target' ? (
    <HoldTargetSheet {...props} />
  ) : props.view.sheet === 'insert-table' || props.view.sheet === 'insert-generated-table' ? (
    <InsertSheet {...props} />
  ) : null;

/** Puts in where the caret was when the dialog opened; the browser forgets that place while a field has the focus. */
function InsertSheet({ tools: { editors }, view, change }: TextSheetsProps): ReactElement {
  const [{ editor, range }] = useState(() => ({ editor: editors.active, range: editors.active?.selection }));
  const leave = (act?: (into: Editor) => void): void => {
    change({ sheet: undefined });
    whenClosed(() => {
      if (!editor || !range || editors.active !== editor) return;
      editors.goTo({ section: editor.sectionId, range });
      act?.(editor);
    });
  };
  return view.sheet === 'insert-table' ? (
    <InsertTableDialog
      onInsert={(rows, columns) => leave((into) => placeSmallTable({ rows, columns, head: true }, into, editors))}
      onClose={() => leave()}
    />
  ) : (
    <GeneratedTableDialog
      onInsert={(offer) => leave((into) => placeTable(offer, into, editors))}
      onClose={() => leave()}
    />
  );
}
