import { LineBuilder, type Marks } from './line-builder';
import { withoutStart } from './line-of';
import { NOTHING_LEFT, textOf, type Pasted, type PastedBlock } from './pasted';
import { withTypedHeadings } from './typed-headings';

const PLAIN: Marks = { bold: false, italic: false, underline: false };
const BULLET = /^(?:[•●■◆▪◦○\u00b7\uf0b7\uf06c\uf06e\uf0d8]|[-–*](?=\s))\s*/;
const NUMBER = /^[(（]?(\d{1,3})(?:[.．、)）](?!\d)|\s*[.．、)）](?!\d))\s*/;

/** Reads tab-separated lines, as every spreadsheet puts them beside its HTML; nothing unless all lines are of one width. */
function readRows(lines: readonly string[]): PastedBlock | undefined {
  const rows = lines.map((line) => line.split('\t'));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return undefined;
  return {
    kind: 'table',
    head: false,
    rows: rows.map((row) => row.map((text) => ({ runs: text.trim() === '' ? [] : [{ text: text.trim() }] }))),
  };
}

/** Lines with bullets as items; numbered lines too where they count from 1, so that the list shows the same numbers. */
function withItems(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  const numbers = blocks.map((block) =>
    block.kind === 'paragraph' ? Number(NUMBER.exec(textOf(block.runs))?.[1] ?? 0) : 0,
  );
  const isCounted = (index: number): boolean => {
    const number = numbers[index] ?? 0;
    const first = index - number + 1;
    return number > 0 && first >= 0 && Array.from({ length: number }).every((_, n) => numbers[first + n] === n + 1);
  };
  const isItem = (index: number): boolean =>
    isCounted(index) && ((numbers[index] ?? 0) > 1 || numbers[index + 1] === 2);
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const text = textOf(block.runs);
    const ordered = isItem(index);
    const skip = (ordered ? NUMBER : BULLET).exec(text)?.[0].length ?? 0;
    const runs = skip > 0 ? withoutStart(block.runs, skip) : [];
    return runs.length === 0 ? block : { kind: 'item', ordered, runs };
  });
}

/** Reads text/plain from a clipboard: each line a paragraph, leading bullets and numbers as lists. */
export function readPlainText(text: string): Pasted {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const table = readRows(lines);
  if (table) return { blocks: [table], left: NOTHING_LEFT };
  const builder = new LineBuilder();
  const blocks = lines.flatMap((line): readonly PastedBlock[] => {
    builder.add(line, PLAIN);
    const runs = builder.take();
    return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
  });
  return { blocks: withItems(withTypedHeadings(blocks)), left: NOTHING_LEFT };
}
