import type { ClipboardEvent, KeyboardEvent } from 'react';
import { Editor, Range, Transforms } from 'slate';
import { hasNothing } from '../clipboard/with-clipboard';
import { carryOut } from '../commands';
import type { PageTools } from '../page/editors-context';
import { heldPicture, removePicture } from '../picture/held-picture';
import { handleTableKey } from '../small-table/handle-table-key';
import { commandOf } from './command-of';
import { handOver } from './hand-over';
import { takeSelection } from './take-selection';

/** The first press selects the section; when it is selected, the key goes on to whoever selects the whole plan. */
function selectSection(event: KeyboardEvent, editor: Editor): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'a') return false;
  const whole = Editor.range(editor, []);
  if (editor.selection && Range.equals(editor.selection, whole)) return false;
  event.preventDefault();
  event.stopPropagation();
  Transforms.select(editor, whole);
  return true;
}

/** Whether a list, an offer or what typing did by itself takes the key. */
function isTaken(event: KeyboardEvent, editor: Editor, { editors, references, structures }: PageTools): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (structures.handleKey(event.key, event.shiftKey)) return true;
  if (event.shiftKey) return false;
  return references.handleKey(event.key) || (event.key === 'Backspace' && editors.takeBack(editor));
}

/** What the keys do in a section's text. While an input method composes, they are its own. */
export function handleKey(event: KeyboardEvent, editor: Editor, tools: PageTools): void {
  if (event.nativeEvent.isComposing) return;
  editor.pastesText = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'v';
  const { editors } = tools;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (isTaken(event, editor, tools)) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const command = commandOf(event);
  if (command ?? (event.ctrlKey || event.metaKey || event.key.startsWith('Arrow'))) takeSelection(editor);
  if (command) {
    event.preventDefault();
    carryOut(command, editor, editors);
    return;
  }
  if (handleTableKey(event, editor, editors)) {
    event.preventDefault();
    return;
  }
  if (selectSection(event, editor)) return;
  if (isPlain && handOver(event.key, editor, editors)) event.preventDefault();
  // Lists have one level, so there is nothing to indent; leaving the text here would put what is typed next elsewhere.
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) event.preventDefault();
}

/** Copying takes what the page shows as selected; a reference or a picture alone counts. Nothing selected leaves the clipboard alone. */
export function handleCopy(event: ClipboardEvent, editor: Editor): boolean {
  takeSelection(editor);
  if (hasNothing(editor)) return true;
  event.preventDefault();
  editor.setFragmentData(event.clipboardData, 'copy');
  return true;
}

/** Cutting takes whole measures whole. */
export function handleCut(event: ClipboardEvent, editor: Editor): boolean {
  handleCopy(event, editor);
  if (!event.isDefaultPrevented()) return true;
  editor.cutting = true;
  try {
    const held = heldPicture(editor);
    if (held !== undefined) removePicture(editor, held);
    else if (editor.selection && Range.isCollapsed(editor.selection)) Transforms.delete(editor);
    else Editor.deleteFragment(editor);
  } finally {
    editor.cutting = false;
  }
  return true;
}
