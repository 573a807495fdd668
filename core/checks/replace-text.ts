import { isRef, type Inline, type Ref } from '#core/model';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** A reference to put there in place of `to`. */
  readonly ref?: Ref['of'];
}

/**
 * Replaces a stretch of a line's typed text; the new text takes the marks of the run where the stretch begins.
 * `lengthOf` tells how long the text of an inline is. References in the stretch stay.
 */
export function replaceText(
  children: readonly Inline[],
  { start, end, to, ref }: Replacement,
  lengthOf: (inline: Inline) => number,
): readonly Inline[] {
  let at = 0;
  let isPut = false;
  return children.flatMap((inline): readonly Inline[] => {
    const from = at;
    at += lengthOf(inline);
    if (isRef(inline) || at <= start || from >= end) return [inline];
    const [before, after] = [inline.text.slice(0, Math.max(0, start - from)), inline.text.slice(end - from)];
    const isFirst = !isPut;
    isPut = true;
    if (!isFirst || !ref) return [{ ...inline, text: before + (isFirst ? to : '') + after }];
    return [
      { ...inline, text: before },
      { type: 'ref', of: ref, children: [{ text: '' }] },
      { ...inline, text: after },
    ];
  });
}
