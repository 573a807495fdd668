import { useState, type ReactElement } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { MOST_COLUMNS, MOST_ROWS } from '#core/model';
import { ContextMenu, useWords, whenClosed, type MenuAct } from '../../ui';
import type { PlanEditors } from '../binding/plan-editors';
import { takeSelection } from '../keys/take-selection';
import { nodeAt } from '../model/nodes';
import { boxAt, smallTableAt, tableOfSelection } from './cells';
import { TABLE_ACTS, actOnTable, whyNotAct, type TableAct } from './table-commands';
import { TABLE_KEYS } from './table-keys';

/** Does something to the small table of the caret, when no input method is composing. */
export function carryOutInTable(act: TableAct, editor: Editor, editors: PlanEditors): void {
  editors.whenIdle(() => {
    actOnTable(editor, act, editors.host.newId);
    editors.showCaret(editor);
  });
}

/** A line is drawn in the menu before what takes away, and before what is about the whole table. */
const APART: ReadonlySet<TableAct> = new Set(['column-left', 'remove-rows', 'head-row', 'remove-table']);

function useActs(editor: Editor, editors: PlanEditors): () => readonly MenuAct[] {
  const t = useWords();
  return () => {
    const table = smallTableAt(editor, tableOfSelection(editor) ?? -1);
    return TABLE_ACTS.map((act) => {
      const whyNot = whyNotAct(editor, act);
      const keys = TABLE_KEYS[act];
      const name = act === 'head-row' && table?.head ? 'no-head-row' : act;
      return {
        id: act,
        words: t(`smallTable.${name}`),
        act: () => whenClosed(() => carryOutInTable(act, editor, editors)),
        ...(keys !== undefined && { keys }),
        ...(APART.has(act) && { apart: true }),
        ...(whyNot && {
          whyNot: t(`smallTable.${whyNot}`, { most: whyNot === 'most-rows' ? MOST_ROWS : MOST_COLUMNS }),
        }),
      };
    });
  };
}

/** The menu that a right click or the menu key opens in a small table; elsewhere in the text there is none. */
export function useTableMenu(
  editor: Editor,
  editors: PlanEditors,
): { readonly openMenu: (event: React.MouseEvent) => void; readonly menu: ReactElement | null } {
  const t = useWords();
  const actsNow = useActs(editor, editors);
  const [open, setOpen] = useState<{ readonly at: Element; readonly acts: readonly MenuAct[] }>();
  const openMenu = (event: React.MouseEvent): void => {
    takeSelection(editor);
    const box = boxAt(editor, editor.selection?.focus ?? null);
    const cell = box && nodeAt(editor, box[1]);
    if (!cell || tableOfSelection(editor) === undefined) return;
    event.preventDefault();
    setOpen({ at: ReactEditor.toDOMNode(editor, cell), acts: actsNow() });
  };
  const menu = open ? (
    <ContextMenu label={t('smallTable.menu')} acts={open.acts} at={open.at} onClose={() => setOpen(undefined)} />
  ) : null;
  return { openMenu, menu };
}
