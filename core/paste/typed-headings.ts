import { levelByNumber } from './heading-number';
import { headingOf } from './line-of';
import { textOf, type PastedBlock } from './pasted';

/**
 * Lines such as 一、总体要求 and （一）指导思想 as headings, in a text where nothing else says so: most official documents
 * are typed without styles. Only where something stands below them.
 */
export function withTypedHeadings(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const levels = blocks.map((block) => (block.kind === 'paragraph' ? levelByNumber(textOf(block.runs)) : undefined));
  const lastText = levels.lastIndexOf(undefined);
  return blocks.map((block, index) => {
    const level = levels[index];
    return level === undefined || index > lastText || block.kind !== 'paragraph' ? block : headingOf(block.runs, level);
  });
}
