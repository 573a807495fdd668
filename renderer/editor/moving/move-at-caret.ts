import type { Editor } from 'slate';
import { moveBlock, spotOfStep, type BlockSpot } from '#core/edit';
import type { BlockId } from '#core/model';
import type { PlanEditors } from '../binding/plan-editors';
import { blockAt, blockIndex, isBox, lineAt } from '../model/nodes';
import { caretIn, goAlong } from './go-along';

/** Moves a block to a spot as one step; the caret goes along when it is in the block, else to its beginning. */
export function moveTo(editors: PlanEditors, id: BlockId, spot: BlockSpot): void {
  const { plan } = editors.store;
  const edits = moveBlock(plan, id, spot, editors.host.newId);
  if (edits.length === 0) return;
  const focus = editors.active?.selection?.focus;
  const isHere = edits.some((edit) => edit.kind === 'replace-prose' && edit.section === editors.active?.sectionId);
  const caret = focus && isHere ? caretIn(plan, id, focus) : undefined;
  editors.editAndGo(edits, { name: 'move-block' }, (next) => goAlong(next, id, caret));
}

/** Moves the block of the caret, or its measure when it is in the title, one step up or down, on into the next section. */
export function moveAtCaret(editor: Editor, editors: PlanEditors, by: 1 | -1): void {
  if (!editor.selection) return;
  const { focus } = editor.selection;
  const around = lineAt(editor, focus)?.[0];
  // In a small table the whole table moves, in a caption its picture.
  const line = around && !isBox(around) ? around : blockAt(editor, blockIndex(focus.path));
  const id = line && 'id' in line ? line.id : undefined;
  const spot = id === undefined ? undefined : spotOfStep(editors.store.plan, id, by);
  if (id !== undefined && spot) moveTo(editors, id, spot);
}
