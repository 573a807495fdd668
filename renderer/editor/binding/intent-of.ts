import type { Editor, Operation } from 'slate';
import type { Intent } from '../../store';
import { isText, nodeAt } from '../model/nodes';

const WORD = /[\p{L}\p{N}]/u;
const isOneCharacter = (text: string): boolean => Array.from(text).length === 1;

/** What the operations of one flush were: single characters typed or deleted may join into one step, all else stands alone. */
export function intentOf(editor: Editor): Intent {
  const operations = editor.operations.filter((operation) => operation.type !== 'set_selection');
  const [only, second] = operations;
  if (!only || second) return { name: only?.type ?? 'edit' };
  if (only.type === 'insert_text' && isOneCharacter(only.text)) return typing(editor, only);
  if (only.type === 'remove_text' && isOneCharacter(only.text)) return { name: 'delete', joins: true };
  return { name: only.type };
}

function typing(editor: Editor, { path, offset, text }: Extract<Operation, { type: 'insert_text' }>): Intent {
  const node = nodeAt(editor, path);
  const before = isText(node) ? (node.text[offset - 1] ?? '') : '';
  const starts = WORD.test(text) && before !== '' && !WORD.test(before);
  return { name: 'type', joins: true, ...(starts && { starts: true }) };
}
