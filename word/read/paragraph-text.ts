import type { WordBlock, WordParagraph } from './document';

/** The text of a paragraph as it reads now: without what tracked changes took out. */
export const paragraphText = ({ runs }: WordParagraph): string =>
  runs
    .filter(({ revision }) => revision?.kind !== 'deleted' && revision?.kind !== 'moved-from')
    .map(({ text }) => text)
    .join('');

/** The text of what stands in a cell or a note, a paragraph a line. */
export const blocksText = (blocks: readonly WordBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? paragraphText(block)
        : block.rows.flatMap(({ cells }) => cells.map((cell) => blocksText(cell.blocks))).join('\n'),
    )
    .join('\n');
