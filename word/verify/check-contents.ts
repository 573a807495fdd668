import type { WordParagraph, WordText } from '../read/document';
import { paragraphText } from '../read/paragraph-text';
import type { Verified } from './verified';

const ENTRY = /^toc ([1-9])$/i;
const PAGE = /^(.*)\t(\d+)$/s;
const squeezed = (text: string): string => text.replace(/\s/g, '');

const isParagraph = (block: WordText['blocks'][number]): block is WordParagraph => block.kind === 'paragraph';

interface Entry {
  readonly text: string;
  readonly page: number;
}

/** An entry of the contents; page 0 when it names none. */
function entryOf(paragraph: WordParagraph): Entry | undefined {
  if (!ENTRY.test(paragraph.style ?? '')) return undefined;
  const text = paragraphText(paragraph);
  const [, title = text, page = '0'] = PAGE.exec(text) ?? [];
  return { text: squeezed(title), page: Number(page) };
}

/**
 * The contents name the headings down to their deepest level, in order, with pages that only grow. Undefined for a file
 * without contents.
 */
export function checkContents({ blocks }: WordText): Verified | undefined {
  const paragraphs = blocks.filter(isParagraph);
  const entries = paragraphs.flatMap((paragraph) => entryOf(paragraph) ?? []);
  if (entries.length === 0) return undefined;
  const levels = paragraphs.flatMap(({ style = '' }) => Number(ENTRY.exec(style)?.[1] ?? 0));
  const deepest = Math.max(...levels);
  const headings = paragraphs
    .filter((paragraph) => (paragraph.heading ?? Infinity) <= deepest && paragraphText(paragraph).trim() !== '')
    .map((paragraph) => squeezed((paragraph.list?.number ?? '') + paragraphText(paragraph)));
  const wrong = entries.filter(({ text, page }, index) => {
    const before = entries[index - 1]?.page ?? 1;
    return text !== headings[index] || page < before;
  });
  const left = headings.slice(entries.length);
  return { check: 'contents', count: entries.length, wrong: [...wrong.map(({ text }) => text), ...left] };
}
