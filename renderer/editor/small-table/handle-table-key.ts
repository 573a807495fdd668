import type { KeyboardEvent } from 'react';
import type { Editor } from 'slate';
import type { PlanEditors } from '../binding/plan-editors';
import { takeSelection } from '../keys/take-selection';
import { tabInTable, tableActOf } from './table-keys';
import { carryOutInTable } from './table-menu';
import { moveVertically } from './vertical-arrows';

const DIRECTIONS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** What the keys do in a small table besides what they do in every line; says whether it took the key. */
export function handleTableKey(event: KeyboardEvent, editor: Editor, editors: PlanEditors): boolean {
  if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    takeSelection(editor);
    return tabInTable(editor, event.shiftKey, editors.host.newId);
  }
  const direction = DIRECTIONS[event.key];
  if (direction) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    takeSelection(editor);
    return moveVertically(editor, direction, event.shiftKey);
  }
  const act = tableActOf(editor, event);
  if (act) carryOutInTable(act, editor, editors);
  return act !== undefined;
}
