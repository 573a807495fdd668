import { flushSync } from 'react-dom';
import { goToCell } from '../features/registers';
import type { Where } from '../store';
import type { ChangeView } from './use-workspace-state';

const fieldIn = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);

/**
 * Brings what undo or a finding leads to into view: the page for a place in the text, else the field of a record,
 * in the cell of the register that is shown or in the pane.
 */
export function revealWhere(where: Where, change: ChangeView): void {
  if ('section' in where) {
    flushSync(() => change({ stage: { kind: 'page' } }));
    return;
  }
  const name = `${where.record}.${where.field}`;
  const selection = { kind: 'record', record: where.record } as const;
  flushSync(() => change({ selection }));
  if (flushSync(() => goToCell(where.record, where.field))) return;
  flushSync(() => change({ tab: 'record', isPaneOpen: true }));
  const field = fieldIn(document, name);
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
