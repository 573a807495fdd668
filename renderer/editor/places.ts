import { Range, Text, type Descendant, type Editor, type Path, type Point } from 'slate';
import { inlineText } from '#core/derive';
import type { Block, Inline, MeasureId, Prose, RecordId, SectionId } from '#core/model';
import type { Plan } from '#core/records';
import type { TextPlace } from '#core/checks';
import { isReference, isTable, measureAt, nodeAt } from './model/nodes';

/** What the caret is at: a record behind a reference, or a section and perhaps a measure. */
export type CaretPlace =
  | { readonly kind: 'record'; readonly record: RecordId }
  | { readonly kind: 'section'; readonly section: SectionId; readonly measure?: MeasureId };

/** What the caret of an editor is at, for the pane beside the page. */
export function placeOfCaret(editor: Editor): CaretPlace | undefined {
  if (!editor.selection) return undefined;
  const { path } = editor.selection.focus;
  const parent = nodeAt(editor, path.slice(0, -1));
  if (isReference(parent) && Range.isCollapsed(editor.selection)) return { kind: 'record', record: parent.of.record };
  // A click on a table leads to the record that it shows.
  if (isTable(parent)) return undefined;
  const measure = measureAt(editor, path);
  return { kind: 'section', section: editor.sectionId, ...(measure && { measure: measure[0].id }) };
}

const isInline = (node: Block | Inline | Descendant): node is Inline => Text.isText(node) || isReference(node);

/** The path of a block in a section's prose. */
function pathOfBlock(prose: Prose, id: string): Path | undefined {
  for (const [index, block] of prose.entries()) {
    if (block.id === id) return [index];
    if (block.type !== 'measure') continue;
    const inside = block.children.findIndex((child) => child.id === id);
    if (inside >= 0) return [index, inside];
  }
  return undefined;
}

function childrenAt(prose: Prose, path: Path): readonly Inline[] {
  const [index = 0, inside] = path;
  const block = prose[index];
  const line = block?.type === 'measure' ? block.children[inside ?? 0] : block;
  return line?.children.filter(isInline) ?? [];
}

/** The point of a line at an offset into its text; references count with the text they show and have no point inside. */
function pointAt(plan: Plan, prose: Prose, path: Path, offset: number): Point {
  const children = childrenAt(prose, path);
  let left = offset;
  for (const [index, inline] of children.entries()) {
    const length = inlineText(plan, [inline]).length;
    if (left <= length && !isReference(inline)) return { path: [...path, index], offset: left };
    left -= Math.min(left, length);
  }
  return { path: [...path, Math.max(0, children.length - 1)], offset: 0 };
}

/** The selection that a place of a finding means, and for a block or section alone its beginning. */
export function rangeOfPlace(plan: Plan, prose: Prose, place: Partial<TextPlace>): Range {
  const found = place.block === undefined ? undefined : pathOfBlock(prose, place.block);
  const block = prose[found?.[0] ?? 0];
  const path =
    found?.length === 1 && block?.type === 'measure'
      ? [...found, 0]
      : (found ?? (block?.type === 'measure' ? [0, 0] : [0]));
  return {
    anchor: pointAt(plan, prose, path, place.start ?? 0),
    focus: pointAt(plan, prose, path, place.end ?? place.start ?? 0),
  };
}
