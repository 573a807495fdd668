import type { LeftOut } from '#core/paste';
import type { useWords } from '../../ui';

const KINDS = ['pictures', 'deletions', 'comments', 'footnotes'] as const;

/** One sentence about what was in the clipboard and did not come into the text. */
export function sayLeftOut(words: ReturnType<typeof useWords>, left: LeftOut): string {
  const parts = KINDS.filter((kind) => left[kind] > 0).map((kind) => words(`pasting.${kind}`, { count: left[kind] }));
  return words('pasting.leftOut', { what: parts.join(words('pasting.and')) });
}
