import { Editor, Element, Range, Transforms } from 'slate';
import type { NewId } from '#core/model';
import { blockAt, blockIndex, isLine, isMeasure, isText, measureAt } from '../model/nodes';
import { dissolve } from './release';

const NUMBER =
  /^\s*(?:\d{1,3}\s*[.．、]\s*|[（(][\d一二三四五六七八九十]{1,3}[）)]\s*|[一二三四五六七八九十]{1,3}、\s*)/;

/** How many characters of a line are a number that was typed before it: “3.”, “（二）”, “四、”. */
function numberLength(editor: Editor, index: number): number {
  const block = blockAt(editor, index);
  const first = Element.isElement(block) ? block.children[0] : undefined;
  return isText(first) ? (NUMBER.exec(first.text)?.[0].length ?? 0) : 0;
}

/** Whether a number stands before a line: typed, or counted as an item of a numbered list. */
function isNumbered(editor: Editor, index: number): boolean {
  const block = blockAt(editor, index);
  const isCounted = isLine(block) && block.type === 'list-item' && block.ordered;
  return isCounted || numberLength(editor, index) > 0;
}

function becomeMeasure(editor: Editor, index: number, newId: NewId): void {
  const skip = numberLength(editor, index);
  const start = Editor.start(editor, [index]);
  if (skip > 0) Transforms.delete(editor, { at: { anchor: start, focus: { ...start, offset: skip } } });
  Transforms.setNodes(editor, { type: 'measure-title' }, { at: [index] });
  Transforms.unsetNodes(editor, 'ordered', { at: [index] });
  Transforms.wrapNodes(editor, { type: 'measure', id: newId(), children: [] }, { at: [index] });
}

const canBecomeMeasure = (editor: Editor, index: number): boolean => isLine(blockAt(editor, index));

/** Makes measures of the lines selected: with typed numbers, one for each numbered line, and what follows a number becomes its body. */
export function makeMeasures(editor: Editor, newId: NewId): void {
  if (!editor.selection) return;
  const [from, to] = Range.edges(editor.selection).map((point) => blockIndex(point.path));
  if (from === undefined || to === undefined) return;
  const indexes = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const numbered = indexes.some((index) => canBecomeMeasure(editor, index) && isNumbered(editor, index));
  Editor.withoutNormalizing(editor, () => {
    let host: number | undefined;
    let taken = 0;
    for (const index of indexes) {
      const at = index - taken;
      const block = blockAt(editor, at);
      if (!canBecomeMeasure(editor, at)) {
        host = isMeasure(block) ? at : undefined;
      } else if (!numbered || isNumbered(editor, at)) {
        becomeMeasure(editor, at, newId);
        host = at;
      } else if (host !== undefined) {
        const into = blockAt(editor, host);
        Transforms.moveNodes(editor, { at: [at], to: [host, isMeasure(into) ? into.children.length : 0] });
        taken++;
      }
    }
  });
}

/** The measure command: on in a paragraph, off in the title of a measure. */
export function toggleMeasure(editor: Editor, newId: NewId): void {
  const measure = measureAt(editor);
  if (measure && editor.selection && Range.isCollapsed(editor.selection)) {
    dissolve(editor, blockIndex(measure[1]));
    return;
  }
  makeMeasures(editor, newId);
}
