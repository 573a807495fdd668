import type { Run } from '#core/model';
import type { PastedBlock } from './pasted';

const runText = ({ text, bold, italic, underline }: Run): string =>
  [bold && '*', italic && '/', underline && '_']
    .filter((mark) => typeof mark === 'string')
    .reduceRight((inner, mark) => mark + inner + mark, text.replaceAll('\n', '⏎'));
const text = (runs: readonly Run[]): string => runs.map(runText).join('');

/** Pasted blocks as lines that a person can compare: p, h1 [number], •, 1., and | cells |. */
export const sketch = (blocks: readonly PastedBlock[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [`p ${text(block.runs)}`];
      case 'heading':
        return [`h${String(block.level)} [${block.number}] ${text(block.runs)}`];
      case 'item':
        return [`${block.ordered ? '1.' : '•'} ${text(block.runs)}`];
      case 'picture':
        return [`picture ${block.alt ?? ''}`];
      case 'table': {
        const about = [block.head ? ' head' : '', block.caption ? ` ${text(block.caption)}` : ''].join('');
        const rows = block.rows.map(
          (row) => `| ${row.map(({ runs, isBelow }) => (isBelow ? '^' : text(runs))).join(' | ')} |`,
        );
        return [`table${about}`, ...rows];
      }
    }
  });
