import type { TextPlace } from '#core/checks';

type DomPoint = readonly [Text, number];

const isFiller = (text: Text): boolean => text.parentElement?.closest('[data-slate-zero-width]') !== null;

/** The texts that the reader sees in a line, those of references with them. */
function* textsIn(line: Element): Generator<Text> {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !isFiller(node)) yield node;
}

/** The line of the page with this id, in an editor or only drawn. */
export const lineElement = (block: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-section] [data-block="${CSS.escape(block)}"]`);

/** The part of the page that a stretch of a line's text is drawn as; undefined while the page shows another text. */
export function textRange({ block, start, end }: TextPlace): StaticRange | undefined {
  const line = lineElement(block);
  if (!line) return undefined;
  let from: DomPoint | undefined;
  let at = 0;
  for (const text of textsIn(line)) {
    const next = at + text.data.length;
    if (!from && start < next) from = [text, start - at];
    if (from && end <= next) {
      const [startContainer, startOffset] = from;
      return new StaticRange({ startContainer, startOffset, endContainer: text, endOffset: end - at });
    }
    at = next;
  }
  return undefined;
}
