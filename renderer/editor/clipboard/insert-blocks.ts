import { Editor, Range, Text, Transforms, type Descendant, type Path, type Point } from 'slate';
import type { Block, NewId, Prose } from '#core/model';
import { toBlocks, type PastedBlock } from '#core/paste';
import type { EditorHost } from '../model/editor-host';
import { blockIndex, isBox, isFrame, isReference, isTitle, lineAt, nodeAt, type AnyLine } from '../model/nodes';
import { asNodes, type InlineNode } from '../slate-types';

/** A long paste comes in pieces: the first begins in the line of the caret, the next ones are lines below it. */
type Piece = 'whole' | 'first' | 'next';

/**
 * Puts lines and tables that came from outside in at the caret, in place of what is selected. The first paragraph
 * goes on in the line of the caret and the last one takes the rest of it; at the start of a line and in an empty one
 * they stay lines of their own. One flush of the editor, so one step of undo.
 */
export function insertBlocks(
  editor: Editor,
  host: EditorHost,
  pasted: readonly PastedBlock[],
  piece: Piece = 'whole',
): void {
  if (!editor.selection || pasted.length === 0) return;
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const line = lineAt(editor);
    const blocks = toBlocks(pasted, host.newId);
    // Small tables and pictures know how to take in text and each other.
    if (line && isBox(line[0]) && piece !== 'next') editor.insertFragment(asNodes(blocks));
    else if (line && !isBox(line[0])) insertAtLine(editor, line, { blocks, piece }, host.newId);
    else insertAfterBlock(editor, blocks);
  });
}

function insertAfterBlock(editor: Editor, blocks: Prose): void {
  const at = editor.selection ? blockIndex(editor.selection.anchor.path) + 1 : editor.children.length;
  Transforms.insertNodes(editor, asNodes(blocks), { at: [at] });
  Transforms.select(editor, Editor.end(editor, [at + blocks.length - 1]));
}

type Inlines = readonly InlineNode[];

/** What stands in a line before and after a point in it. */
function divide(line: AnyLine, path: Path, point: Point): { readonly head: Inlines; readonly tail: Inlines } {
  const index = point.path[path.length] ?? 0;
  const at = line.children[index];
  if (!Text.isText(at)) return { head: line.children.slice(0, index + 1), tail: line.children.slice(index + 1) };
  return {
    head: [...line.children.slice(0, index), { ...at, text: at.text.slice(0, point.offset) }],
    tail: [{ ...at, text: at.text.slice(point.offset) }, ...line.children.slice(index + 1)],
  };
}

const isBlank = (inlines: Inlines): boolean =>
  inlines.every((inline) => !isReference(inline) && Text.isText(inline) && inline.text === '');

interface Laid {
  readonly blocks: readonly Descendant[];
  /** Which of them the caret is in, and at which of its children; left out for its end. */
  readonly caret: { readonly block: number; readonly child?: number };
}

const inlinesOf = (block: Block): Inlines =>
  asNodes([block]).flatMap((node) => ('children' in node ? inlinesIn(node.children) : []));
const inlinesIn = (children: readonly Descendant[]): Inlines =>
  children.filter((child): child is InlineNode => Text.isText(child) || isReference(child));

interface Pieced {
  readonly blocks: Prose;
  readonly piece: Piece;
}

/** Lays pasted blocks into a line: what the line becomes. */
function layIn(
  line: AnyLine,
  { head, tail }: ReturnType<typeof divide>,
  { blocks: pasted, piece }: Pieced,
  newId: NewId,
): Laid {
  const [first, ...others] = pasted;
  const isTitleText = first?.type === 'run-in-heading' && isTitle(line) && isBlank(head);
  const goesOn =
    piece !== 'next' &&
    (isTitleText ||
      (first?.type === 'paragraph' && (others.length === 0 || !isBlank(head) || line.type !== 'paragraph')));
  const begin = goesOn ? [...head, ...inlinesOf(first)] : head;
  const middle = [...(goesOn ? others : pasted)];
  const keepsLine = goesOn || !isBlank(head) || isTitle(line);
  if (middle.length === 0) {
    const blocks = [{ ...line, children: [...begin, ...tail] }];
    return { blocks, caret: { block: 0, child: begin.length } };
  }
  const last = middle.at(-1);
  const takesTail = piece === 'whole' && !isBlank(tail) && keepsLine && last?.type === 'paragraph';
  const whole = takesTail ? middle.slice(0, -1) : middle;
  const end = takesTail ? inlinesOf(last) : [];
  const rest: readonly Descendant[] = isBlank(tail)
    ? []
    : [{ ...restOf(line, keepsLine ? newId() : line.id), children: [...end, ...tail] }];
  const blocks = [...(keepsLine ? [{ ...line, children: [...begin] }] : []), ...asNodes(whole), ...rest];
  const block = blocks.length - 1 - (rest.length - (takesTail ? 1 : 0));
  return { blocks, caret: { block, ...(takesTail && { child: end.length }) } };
}

/** The line that takes what stood after the caret: the rest of a title is a paragraph. */
const restOf = (line: AnyLine, id: string): AnyLine =>
  line.type === 'list-item'
    ? { type: 'list-item', id, ordered: line.ordered, children: [] }
    : { type: line.type === 'run-in-heading' ? line.type : 'paragraph', id, children: [] };

function insertAtLine(editor: Editor, [line, path]: [AnyLine, Path], pasted: Pieced, newId: NewId): void {
  if (!editor.selection) return;
  const { blocks, caret } = layIn(line, divide(line, path, editor.selection.anchor), pasted, newId);
  // Tables and pictures do not stand inside a measure: they and what follows them go behind it.
  const table = path.length > 1 ? blocks.findIndex(isFrame) : -1;
  const inside = table < 0 ? blocks : blocks.slice(0, table);
  const behind = table < 0 ? [] : blocks.slice(table);
  Transforms.removeNodes(editor, { at: path });
  if (inside.length > 0) Transforms.insertNodes(editor, [...inside], { at: path });
  const after = [blockIndex(path) + 1];
  if (behind.length > 0) Transforms.insertNodes(editor, [...behind], { at: after });
  const place =
    caret.block < inside.length
      ? [...path.slice(0, -1), (path.at(-1) ?? 0) + caret.block]
      : [blockIndex(after) + caret.block - inside.length];
  Transforms.select(editor, caretIn(editor, place, caret.child));
}

function caretIn(editor: Editor, path: Path, child: number | undefined): Point {
  const end = Editor.end(editor, path);
  if (child === undefined || child === 0) return end;
  const before = [...path, child - 1];
  return nodeAt(editor, before) ? Editor.end(editor, before) : end;
}
