import { Editor, Range, type Point } from 'slate';
import { walkSections, type SectionId } from '#core/model';
import type { PlanEditors } from '../binding/plan-editors';
import { isTable } from '../model/nodes';
import { boxOf, isInLineOf, pointAtX } from './caret-box';

type Direction = 'up' | 'down' | 'left' | 'right';
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const isBack = (direction: Direction): boolean => direction === 'up' || direction === 'left';

/** Whether the caret can go no further in this direction inside its section. */
function isAtEdge(editor: Editor, caret: Point, direction: Direction): boolean {
  const edge = isBack(direction) ? Editor.start(editor, []) : Editor.end(editor, []);
  if (direction === 'left' || direction === 'right') {
    return isBack(direction) ? Editor.isStart(editor, caret, []) : Editor.isEnd(editor, caret, []);
  }
  if (isTable(editor.children[edge.path[0] ?? 0])) return caret.path[0] === edge.path[0];
  return caret.path[0] === edge.path[0] && isInLineOf(editor, caret, edge, direction);
}

function neighbour(editors: PlanEditors, section: SectionId, by: 1 | -1): SectionId | undefined {
  const ids = [...walkSections(editors.store.plan.sections)].map((entry) => entry.section.id);
  return ids[ids.indexOf(section) + by];
}

/** Passes the caret to the section before or after when an arrow key can go no further here; says whether it did. */
export function handOver(key: string, editor: Editor, editors: PlanEditors): boolean {
  const direction = DIRECTIONS[key];
  const { selection } = editor;
  if (!direction || !selection || Range.isExpanded(selection) || !isAtEdge(editor, selection.anchor, direction))
    return false;
  const next = neighbour(editors, editor.sectionId, isBack(direction) ? -1 : 1);
  if (next === undefined) return false;
  const x = boxOf(editor, selection.anchor)?.left;
  const target = editors.bringIn(next);
  if (!target) return false;
  const edge = isBack(direction) ? Editor.end(target, []) : Editor.start(target, []);
  const isVertical = direction === 'up' || direction === 'down';
  const point = isVertical && x !== undefined ? pointAtX(target, edge, x) : edge;
  editors.goTo({ section: next, range: { anchor: point, focus: point } });
  return true;
}
