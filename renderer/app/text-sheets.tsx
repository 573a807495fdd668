import type { ReactElement } from 'react';
import { placeSmallTable } from '../editor';
import { InsertTableDialog } from '../features/insert-table';
import { whenClosed } from '../ui';
import type { PlanTools } from './plan-tools';
import type { ChangeView, View } from './use-workspace-state';

interface TextSheetsProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
}

/** The dialogs that put something into the text at the caret. */
export function TextSheets({ tools: { editors }, view, change }: TextSheetsProps): ReactElement | null {
  if (view.sheet !== 'insert-table') return null;
  const close = (): void => change({ sheet: undefined });
  const insert = (rows: number, columns: number): void => {
    close();
    whenClosed(() => {
      if (editors.active) placeSmallTable({ rows, columns, head: true }, editors.active, editors);
    });
  };
  return <InsertTableDialog onInsert={insert} onClose={close} />;
}
