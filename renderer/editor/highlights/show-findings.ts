import { Editor, Text, type Descendant, type Path } from 'slate';
import { NODE_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { SectionId } from '#core/model';
import { isTextPlace, type Finding, type TextPlace } from '#core/checks';
import type { PlanEditors } from '../binding/plan-editors';
import { isLine, isReference, lineAt, type AnyLine } from '../model/nodes';
import './highlights.css';
import { markHeadings } from './mark-headings';

const SHOWN = ['error', 'warning', 'advice'] as const;
type Shown = (typeof SHOWN)[number];
type DomPoint = readonly [Node, number];

function* linesOf(nodes: readonly Descendant[], above: Path = []): Generator<readonly [AnyLine, Path]> {
  for (const [index, node] of nodes.entries()) {
    if (isLine(node)) yield [node, [...above, index]];
    else if (!Text.isText(node)) yield* linesOf(node.children, [...above, index]);
  }
}

/** Where in the page an offset into a line's text is; references count with the text they show. */
function domPoint(
  editor: Editor,
  [line, path]: readonly [AnyLine, Path],
  offset: number,
  textOf: PlanEditors['host']['textOf'],
): DomPoint | undefined {
  let left = offset;
  for (const [index, child] of line.children.entries()) {
    const length = Text.isText(child) ? child.text.length : isReference(child) ? textOf(child).length : 0;
    if (left > length) {
      left -= length;
    } else if (Text.isText(child)) {
      return ReactEditor.resolveDOMPoint(editor, { path: [...path, index], offset: left }) ?? undefined;
    } else {
      const shown = NODE_TO_ELEMENT.get(child)?.querySelector('[data-ref-text]')?.firstChild;
      return shown ? [shown, Math.min(left, shown.textContent?.length ?? 0)] : undefined;
    }
  }
  return undefined;
}

/** The line that the caret is in. */
function lineOfCaret(editor: Editor): string | undefined {
  const path = editor.selection?.focus.path;
  return path && Editor.hasPath(editor, path) ? lineAt(editor, path)?.[0].id : undefined;
}

/** An editor whose text is underlined, and the line in it that is typed in. */
interface Typed {
  readonly editor: Editor;
  readonly line: string | undefined;
  readonly textOf: PlanEditors['host']['textOf'];
}

/**
 * The stretch of the page that a place is drawn as. In the line that is typed in it is a live range: what an input method
 * composes before it moves the underline along, without another drawing.
 */
function rangeOf({ editor, line: typed, textOf }: Typed, place: TextPlace): Range | StaticRange | undefined {
  const line = [...linesOf(editor.children)].find(([candidate]) => candidate.id === place.block);
  const start = line && domPoint(editor, line, place.start, textOf);
  const end = line && domPoint(editor, line, place.end, textOf);
  if (!start || !end) return undefined;
  if (place.block !== typed)
    return new StaticRange({
      startContainer: start[0],
      startOffset: start[1],
      endContainer: end[0],
      endOffset: end[1],
    });
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

function inText(findings: readonly Finding[], section: SectionId, level: Shown): readonly TextPlace[] {
  return findings.flatMap(({ at, level: of }) =>
    of === level && isTextPlace(at) && at.section === section ? [at] : [],
  );
}

/** What is underlined now: setting it again, even to the same, would paint the page again. */
const shown = new Map<Shown, readonly AbstractRange[]>();

const isSame = (was: readonly AbstractRange[], now: readonly AbstractRange[]): boolean =>
  was.length === now.length &&
  now.every(
    (range, index) =>
      range instanceof Range === was[index] instanceof Range &&
      range.startContainer === was[index]?.startContainer &&
      range.startOffset === was[index].startOffset &&
      range.endContainer === was[index].endContainer &&
      range.endOffset === was[index].endOffset,
  );

/**
 * Underlines findings in the text of the mounted sections by the CSS Custom Highlight API: no element and no
 * decoration changes. Call it after the page was drawn, never while an input method composes.
 */
export function showFindings(editors: PlanEditors, findings: readonly Finding[]): void {
  markHeadings(findings);
  const { textOf } = editors.host;
  const mounted = [...editors.mounted].map(
    ([section, editor]) => [section, { editor, line: lineOfCaret(editor), textOf }] as const,
  );
  for (const level of SHOWN) {
    const ranges = mounted.flatMap(([section, typed]) =>
      inText(findings, section, level).flatMap((place) => rangeOf(typed, place) ?? []),
    );
    if (isSame(shown.get(level) ?? [], ranges)) continue;
    shown.set(level, ranges);
    if (ranges.length === 0) CSS.highlights.delete(level);
    else CSS.highlights.set(level, new Highlight(...ranges));
  }
}
