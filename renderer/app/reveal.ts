import { flushSync } from 'react-dom';
import type { Where } from '../store';
import type { ChangeView } from './use-workspace-state';

const fieldIn = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);

/**
 * Brings what undo or a finding leads to into view: the page for a place in the text, else the field of a record,
 * where it is drawn already or in the pane.
 */
export function revealWhere(where: Where, change: ChangeView): void {
  if ('section' in where) {
    flushSync(() => change({ stage: { kind: 'page' } }));
    return;
  }
  const name = `${where.record}.${where.field}`;
  const centre = document.querySelector('[data-pane="centre"]');
  const drawn = centre && fieldIn(centre, name);
  flushSync(() =>
    change({ selection: { kind: 'record', record: where.record }, ...(!drawn && { tab: 'record', isPaneOpen: true }) }),
  );
  const field = drawn?.isConnected ? drawn : fieldIn(document, name);
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
