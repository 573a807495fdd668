import { Editor, Range, type Point } from 'slate';
import { isText, lineAt, nodeAt } from '../model/nodes';

/** What was typed after an @ up to the caret, and where the @ stands. */
export interface Mention {
  readonly block: string;
  readonly start: Point;
  readonly query: string;
  /** The text of the same run before the @. */
  readonly before: string;
}

const MENTION = /(^|[^A-Za-z0-9._])[@＠]([^\s@＠]{0,30})$/;

/** The @ or ＠ that the caret stands behind; not that of an e-mail address. */
export function mentionBefore(editor: Editor): Mention | undefined {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return undefined;
  const { path, offset } = selection.anchor;
  const node = nodeAt(editor, path);
  const line = lineAt(editor);
  if (!isText(node) || !line) return undefined;
  const hit = MENTION.exec(node.text.slice(0, offset));
  if (!hit) return undefined;
  const query = hit[2] ?? '';
  const at = offset - query.length - 1;
  return { block: line[0].id, start: { path, offset: at }, query, before: node.text.slice(0, at) };
}

/** The range from the @ to the caret, with `extra` characters before it. */
export const rangeOf = (editor: Editor, mention: Mention, extra = 0): Range => ({
  anchor: { path: mention.start.path, offset: mention.start.offset - extra },
  focus: editor.selection?.focus ?? Editor.end(editor, mention.start.path),
});
