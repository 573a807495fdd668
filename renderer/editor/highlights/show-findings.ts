import { Text, type Descendant, type Editor, type Path } from 'slate';
import { NODE_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { SectionId } from '#core/model';
import { isTextPlace, type Finding, type TextPlace } from '#core/checks';
import type { PlanEditors } from '../binding/plan-editors';
import { isLine, isReference, type AnyLine } from '../model/nodes';
import './highlights.css';

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

function rangeOf(editor: Editor, place: TextPlace, textOf: PlanEditors['host']['textOf']): StaticRange | undefined {
  const line = [...linesOf(editor.children)].find(([candidate]) => candidate.id === place.block);
  const start = line && domPoint(editor, line, place.start, textOf);
  const end = line && domPoint(editor, line, place.end, textOf);
  if (!start || !end) return undefined;
  return new StaticRange({ startContainer: start[0], startOffset: start[1], endContainer: end[0], endOffset: end[1] });
}

function inText(findings: readonly Finding[], section: SectionId, level: Shown): readonly TextPlace[] {
  return findings.flatMap(({ at, level: of }) =>
    of === level && isTextPlace(at) && at.section === section ? [at] : [],
  );
}

/** What is underlined now: setting it again, even to the same, would paint the page again. */
const shown = new Map<Shown, readonly StaticRange[]>();

const isSame = (was: readonly StaticRange[], now: readonly StaticRange[]): boolean =>
  was.length === now.length &&
  now.every(
    (range, index) =>
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
  const { textOf } = editors.host;
  for (const level of SHOWN) {
    const ranges = [...editors.mounted].flatMap(([section, editor]) =>
      inText(findings, section, level).flatMap((place) => rangeOf(editor, place, textOf) ?? []),
    );
    if (isSame(shown.get(level) ?? [], ranges)) continue;
    shown.set(level, ranges);
    if (ranges.length === 0) CSS.highlights.delete(level);
    else CSS.highlights.set(level, new Highlight(...ranges));
  }
}
