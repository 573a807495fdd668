import type { Run } from '#core/model';
import type { WordBlock, WordNote, WordParagraph, WordRun } from '#core/word-text';

/** What of the runs of a document is set aside while they are read. */
export interface SetAside {
  readonly notes: ReadonlyMap<string, WordNote>;
  readonly deletions: string[];
  insertions: number;
  footnotes: number;
}

const isGone = ({ revision }: WordRun): boolean => revision?.kind === 'deleted' || revision?.kind === 'moved-from';

/** The text of blocks, a line a paragraph and a row. */
export const textOfBlocks = (blocks: readonly WordBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.runs.map(({ text }) => text).join('')
        : block.rows.map(({ cells }) => cells.map((cell) => textOfBlocks(cell.blocks)).join('\t')).join('\n'),
    )
    .filter((text) => text.trim() !== '')
    .join('\n');

const marksOf = ({ bold, italic, underline }: WordRun): Omit<Run, 'text'> => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
});

/** A footnote as text in brackets where its mark stands. */
function noteText(id: string, aside: SetAside): string {
  const note = aside.notes.get(id);
  const text = note ? textOfBlocks(note.blocks).replaceAll('\n', ' ').trim() : '';
  if (text === '') return '';
  aside.footnotes++;
  return /[\u4e00-\u9fff]/.test(text) ? `（注：${text}）` : ` (note: ${text})`;
}

/** Runs as a plan has them: tracked changes accepted, footnotes in brackets, tabs and line ends as spaces. */
export function runsOf({ runs }: Pick<WordParagraph, 'runs'>, aside: SetAside): readonly Run[] {
  return runs.flatMap((run): readonly Run[] => {
    if (isGone(run)) {
      // What was moved stands elsewhere in the text.
      if (run.revision?.kind === 'deleted' && run.text.trim() !== '') aside.deletions.push(run.text);
      return [];
    }
    if (run.revision?.kind === 'inserted') aside.insertions++;
    const text = run.note === undefined ? run.text : run.text + noteText(run.note, aside);
    return text === '' ? [] : [{ text: text.replace(/[\t\n]+/g, ' ').replaceAll('\u00ad', ''), ...marksOf(run) }];
  });
}
