import type { ClipboardEvent, KeyboardEvent } from 'react';
import { Editor, Range, Transforms } from 'slate';
import { carryOut } from '../commands';
import type { EditorCommand } from '../commands';
import type { PageTools } from '../page/editors-context';
import { handOver } from './hand-over';
import { takeSelection } from './take-selection';

const MARK_KEYS: Readonly<Record<string, EditorCommand>> = { b: 'bold', i: 'italic', u: 'underline' };

/** The command that a key stands for in the text. */
function commandOf(event: KeyboardEvent): EditorCommand | undefined {
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (mod && event.altKey && (key === 'h' || event.code === 'KeyH')) return 'run-in-heading';
  if (mod && !event.altKey && !event.shiftKey) return MARK_KEYS[key];
  if (event.altKey && !mod && !event.shiftKey && key === 'arrowup') return 'move-up';
  if (event.altKey && !mod && !event.shiftKey && key === 'arrowdown') return 'move-down';
  return undefined;
}

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

/** What the keys do in a section's text. While an input method composes, they are its own. */
export function handleKey(event: KeyboardEvent, editor: Editor, { editors, references }: PageTools): void {
  if (event.nativeEvent.isComposing) return;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (isPlain && references.handleKey(event.key)) {
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
  if (selectSection(event, editor)) return;
  if (isPlain && handOver(event.key, editor, editors)) event.preventDefault();
}

const hasNothing = (editor: Editor): boolean =>
  !editor.selection || (Range.isCollapsed(editor.selection) && !Editor.void(editor));

/** Copying takes what the page shows as selected; a reference alone counts. Nothing selected leaves the clipboard alone. */
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
    if (editor.selection && Range.isCollapsed(editor.selection)) Transforms.delete(editor);
    else Editor.deleteFragment(editor);
  } finally {
    editor.cutting = false;
  }
  return true;
}
