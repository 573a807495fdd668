import { Range, type Editor, type Path, type Point } from 'slate';
import { inlineText } from '#core/derive';
import type { AnyBlock, BlockId, Inline, MeasureId, Prose, RecordId, SectionId } from '#core/model';
import type { Plan } from '#core/records';
import type { TextPlace } from '#core/checks';
import type { RefPlace } from '#core/edit';
import { blockAt, blockIndex, isPicture, isReference, isTable, lineAt, measureAt, nodeAt } from './model/nodes';
import type { RefNode } from './slate-types';

/** What the caret is at: a reference with the record behind it or what it computes, or a section and perhaps a measure or a picture. */
export type CaretPlace =
  | { readonly kind: 'record'; readonly record: RecordId; readonly ref?: RefPlace }
  | { readonly kind: 'computed'; readonly ref: RefPlace }
  | { readonly kind: 'section'; readonly section: SectionId; readonly measure?: MeasureId; readonly picture?: BlockId };

/** What the caret of an editor is at, for the pane beside the page. */
export function placeOfCaret(editor: Editor): CaretPlace | undefined {
  if (!editor.selection) return undefined;
  const { path } = editor.selection.focus;
  const parent = nodeAt(editor, path.slice(0, -1));
  if (isReference(parent) && Range.isCollapsed(editor.selection)) return placeOfReference(editor, path, parent);
  // A click on a table leads to the record that it shows.
  if (isTable(parent)) return undefined;
  const measure = measureAt(editor, path);
  const block = blockAt(editor, blockIndex(path));
  return {
    kind: 'section',
    section: editor.sectionId,
    ...(measure && { measure: measure[0].id }),
    ...(isPicture(block) && { picture: block.id }),
  };
}

function placeOfReference(editor: Editor, path: Path, { of }: RefNode): CaretPlace | undefined {
  const line = lineAt(editor, path)?.[0];
  const ref = line && { section: editor.sectionId, block: line.id, index: path.at(-2) ?? 0 };
  if (of.kind === 'field') return { kind: 'record', record: of.record, ...(ref && { ref }) };
  return ref && { kind: 'computed', ref };
}

type Part = AnyBlock | Inline;

const partsOf = (part: Part | undefined): readonly Part[] => (part && 'children' in part ? part.children : []);

/** The path of the block with this id, measures, tables and rows searched through. */
function pathOf(parts: readonly Part[], id: string): Path | undefined {
  for (const [index, part] of parts.entries()) {
    if (!('id' in part)) return undefined;
    if (part.id === id) return [index];
    const inside = pathOf(partsOf(part), id);
    if (inside) return [index, ...inside];
  }
  return undefined;
}

const isInline = (part: Part): part is Inline => !('id' in part);

/** The path of the first line in what stands at a path. */
function lineIn(prose: Prose, path: Path): Path {
  const [first] = partsAt(prose, path);
  return first && !isInline(first) ? lineIn(prose, [...path, 0]) : path;
}

const partsAt = (prose: Prose, path: Path): readonly Part[] =>
  path.reduce<readonly Part[]>((parts, step) => partsOf(parts[step]), prose);

/** The point of a line at an offset into its text; references count with the text they show and have no point inside. */
function pointAt(plan: Plan, prose: Prose, path: Path, offset: number): Point {
  const children = partsAt(prose, path).filter(isInline);
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
  const found = place.block === undefined ? undefined : pathOf(prose, place.block);
  const path = lineIn(prose, found ?? [0]);
  return {
    anchor: pointAt(plan, prose, path, place.start ?? 0),
    focus: pointAt(plan, prose, path, place.end ?? place.start ?? 0),
  };
}
