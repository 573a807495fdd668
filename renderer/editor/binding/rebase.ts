import { Node, Text, type Descendant, type Path, type Point, type Range } from 'slate';
import { isLine, isReference, isTable, type AnyLine } from '../model/nodes';
import type { TableNode } from '../slate-types';

type Holder = AnyLine | TableNode;

function* holders(nodes: readonly Descendant[], above: Path = []): Generator<readonly [Holder, Path]> {
  for (const [index, node] of nodes.entries()) {
    const path = [...above, index];
    if (isLine(node) || isTable(node)) yield [node, path];
    else if (!Text.isText(node)) yield* holders(node.children, path);
  }
}

/** How far a child reaches: each reference counts as one character. */
const lengthOf = (node: Descendant): number => (Text.isText(node) ? node.text.length : 1);

function offsetIn(holder: Holder, child: number, offset: number): number {
  const inChild = Text.isText(holder.children[child]) ? offset : 0;
  return holder.children.slice(0, child).reduce((sum, node) => sum + lengthOf(node), 0) + inChild;
}

function pointIn(holder: Holder, path: Path, offset: number): Point {
  let left = offset;
  for (const [index, node] of holder.children.entries()) {
    if (Text.isText(node) && left <= node.text.length) return { path: [...path, index], offset: Math.max(0, left) };
    left -= lengthOf(node);
  }
  const [last, at] = Node.last(holder, []);
  return { path: [...path, ...at], offset: Text.isText(last) ? last.text.length : 0 };
}

/** Keeps a caret where it was when the text changed under it: by the id of its block, the offset clamped; in a reference while one stands there. */
export function rebase(range: Range, was: readonly Descendant[], now: readonly Descendant[]): Range {
  const before = [...holders(was)];
  const after = [...holders(now)];
  const move = (point: Point): Point => {
    const place = before.findIndex(([, path]) => path.every((step, depth) => step === point.path[depth]));
    const [holder, path] = before[place] ?? [];
    const same = after.find(([candidate]) => candidate.id === holder?.id);
    const child = path ? (point.path[path.length] ?? 0) : 0;
    if (same && isReference(holder?.children[child]) && isReference(same[0].children[child]))
      return { path: [...same[1], child, 0], offset: 0 };
    if (holder && same) return pointIn(...same, offsetIn(holder, child, point.offset));
    const near = after[Math.max(0, Math.min(place, after.length - 1))];
    return near ? pointIn(...near, Infinity) : { path: [0, 0], offset: 0 };
  };
  return { anchor: move(range.anchor), focus: move(range.focus) };
}
