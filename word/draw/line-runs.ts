import type { ParagraphChild } from 'docx';
import { isRef, type Inline, type LineBlock, type Run } from '#core/model';
import { refText } from '#core/derive';
import type { Draft } from './draft';
import { field } from './field';
import type { Pointer } from './pointers';
import { formatOf, inlineRuns } from './runs';

interface Piece {
  readonly inline: Inline;
  readonly pointer?: Pointer;
}

/** Cuts a run of text, which begins at `start` of its line, where pointers begin and end; one that goes on behind it stays text. */
function cut(run: Run, start: number, pointers: readonly Pointer[]): readonly Piece[] {
  const end = start + run.text.length;
  const inside = pointers.filter((pointer) => pointer.start >= start && pointer.end <= end);
  const pieces: Piece[] = [];
  let done = start;
  const take = (until: number, pointer?: Pointer): void => {
    const inline = { ...run, text: run.text.slice(done - start, until - start) };
    if (inline.text !== '') pieces.push({ inline, ...(pointer && { pointer }) });
    done = until;
  };
  for (const pointer of inside) {
    take(pointer.start);
    take(pointer.end, pointer);
  }
  take(end);
  return pieces;
}

function piecesOf(draft: Draft, { children }: LineBlock, pointers: readonly Pointer[]): readonly Piece[] {
  let start = 0;
  return children.flatMap((inline) => {
    const from = start;
    start += (isRef(inline) ? refText(draft.plan, inline) : inline.text).length;
    return isRef(inline) ? [{ inline }] : cut(inline, from, pointers);
  });
}

/** A line of prose as runs; what in it points to an annex, a table or a section is a field where the profile has such. */
export function lineRuns(
  draft: Draft,
  line: LineBlock,
  after?: Parameters<typeof inlineRuns>[2],
): readonly ParagraphChild[] {
  const pointers = draft.pointers.in(line);
  if (pointers.length === 0) return inlineRuns(draft, line.children, after);
  return piecesOf(draft, line, pointers).flatMap(({ inline, pointer }) => {
    const runs = inlineRuns(draft, [inline], after);
    return pointer ? field(pointer.instruction, runs, isRef(inline) ? {} : formatOf(inline)) : runs;
  });
}
