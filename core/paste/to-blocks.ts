import {
  MOST_COLUMNS,
  MOST_ROWS,
  makePicture,
  makeSmallTable,
  type Block,
  type NewId,
  type Run,
  type TextBlock,
} from '#core/model';
import { textOf, type PastedBlock, type PastedLine, type PastedPicture, type PastedTable } from './pasted';

/** Whether a table may stand in the text; a larger one belongs into a register. */
export const fitsText = ({ rows }: PastedTable): boolean =>
  rows.length <= MOST_ROWS && (rows[0]?.length ?? 0) <= MOST_COLUMNS;

/** The runs as a line has them: never none, and without the line ends that only a cell of a table may hold. */
const inLine = (runs: readonly Run[]): readonly Run[] =>
  runs.length === 0 ? [{ text: '' }] : runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));

/** A pasted line as a block of the text. A heading is a run-in heading with its number: nothing counts those. */
function lineToBlock(line: PastedLine, newId: NewId): TextBlock {
  const id = newId();
  switch (line.kind) {
    case 'paragraph':
      return { type: 'paragraph', id, children: inLine(line.runs) };
    case 'item':
      return { type: 'list-item', id, ordered: line.ordered, children: inLine(line.runs) };
    case 'heading': {
      const [first, ...rest] = line.runs;
      const isPlain = first && !first.italic && !first.underline;
      const runs = isPlain
        ? [{ ...first, text: line.number + first.text }, ...rest]
        : [{ text: line.number }, ...line.runs];
      return { type: 'run-in-heading', id, children: inLine(runs.filter(({ text }) => text !== '')) };
    }
  }
}

/** The rows of a table as lines of text, the cells parted by wide spaces. */
const tableAsLines = (table: PastedTable, newId: NewId): readonly TextBlock[] =>
  [...(table.caption ? [table.caption] : []), ...table.rows.map((row) => [{ text: rowText(row) }])].map((runs) => ({
    type: 'paragraph',
    id: newId(),
    children: inLine(runs),
  }));

const rowText = (row: PastedTable['rows'][number]): string =>
  row
    .map(({ runs }) => textOf(runs))
    .join('\u3000')
    .trimEnd();

function tableToBlock({ rows, head, caption }: PastedTable, newId: NewId): Block {
  return makeSmallTable(newId, {
    rows: rows.map((row) => row.map(({ runs }) => runs)),
    head,
    ...(caption && { caption: inLine(caption) }),
  });
}

/** A picture that was made ready; any other cannot be in a plan. */
const pictureToBlocks = ({ media, alt }: PastedPicture, newId: NewId): readonly Block[] =>
  media === undefined ? [] : [makePicture(newId, media, alt)];

/** What was pasted as blocks of the text. A table that is too large for the text becomes lines of text. */
export const toBlocks = (pasted: readonly PastedBlock[], newId: NewId): readonly Block[] =>
  pasted.flatMap((block): readonly Block[] => {
    if (block.kind === 'picture') return pictureToBlocks(block, newId);
    if (block.kind !== 'table') return [lineToBlock(block, newId)];
    return fitsText(block) ? [tableToBlock(block, newId)] : tableAsLines(block, newId);
  });
