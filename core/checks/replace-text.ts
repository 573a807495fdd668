import { isRef, type Inline } from '#core/model';

/**
 * Replaces a stretch of a line's typed text; the new text takes the marks of the run where the stretch begins.
 * `lengthOf` tells how long the text of an inline is. References in the stretch stay.
 */
export function replaceText(
  children: readonly Inline[],
  { start, end, to }: { readonly start: number; readonly end: number; readonly to: string },
  lengthOf: (inline: Inline) => number,
): readonly Inline[] {
  let at = 0;
  let isPut = false;
  return children.map((inline) => {
    const from = at;
    at += lengthOf(inline);
    if (isRef(inline) || at <= start || from >= end) return inline;
    const [before, after] = [inline.text.slice(0, Math.max(0, start - from)), inline.text.slice(end - from)];
    const middle = isPut ? '' : to;
    isPut = true;
    return { ...inline, text: before + middle + after };
  });
}
