import { linesOf, walkSections } from '#core/model';
import { inlineText } from '#core/derive';
import { headingOf, textOf } from '#core/paste';
import type { WordBlock, WordText } from '#core/word-text';
import type { ImportedDocument } from './import-document';
import type { ImportNote } from './note';
import { NOTHING_BEHIND, type LeftBehind, type OldText, type ReadBlock } from './old-text';
import type { OldDocument } from './read-outline';
import { textOfBlocks } from './runs-of';

/** A line of an old document: # before a heading, - and + before items, | between the cells of a table's row. */
function blockOf(line: string): ReadBlock {
  const [, marks, heading] = /^(#+) (.*)$/.exec(line) ?? [];
  if (marks !== undefined && heading !== undefined) return headingOf([{ text: heading }], marks.length);
  if (line.startsWith('% ')) return { kind: 'heading', level: 0, number: '', runs: [{ text: line.slice(2) }] };
  if (/^[-+] /.test(line)) return { kind: 'item', ordered: line.startsWith('+'), runs: [{ text: line.slice(2) }] };
  if (line.includes('|')) {
    const rows = line.split(';').map((row) => row.split('|').map((text) => ({ runs: [{ text }] })));
    return { kind: 'table', rows, head: true };
  }
  return { kind: 'paragraph', runs: [{ text: line }] };
}

/** An old document of lines, % before its title. */
export const oldText = (lines: readonly string[], left: Partial<LeftBehind> = {}): OldText => ({
  blocks: lines.map(blockOf),
  media: {},
  left: { ...NOTHING_BEHIND, ...left },
});

const plain = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

/** Each piece of text of a document once: headings, paragraphs, cells, and what its head was read as. */
function* piecesOf({ head, parts }: OldDocument): Generator<string> {
  const { notice, ...fields } = head;
  yield* Object.values(fields);
  if (notice) yield* [notice.title, ...notice.text.split('\n')];
  for (const { heading, blocks } of parts) {
    if (heading) yield* [heading.text, textOf(heading.rest)];
    for (const block of blocks) {
      if (block.kind === 'picture') yield* captionOf(block);
      else if (block.kind !== 'table') yield textOf(block.runs);
      else for (const row of block.rows) yield* row.flatMap(({ runs }) => textOf(runs).split('\n'));
    }
  }
}

const captionOf = ({ caption }: Extract<ReadBlock, { kind: 'picture' }>): readonly string[] =>
  caption ? [textOf(caption)] : [];

const textsOfNote = (note: ImportNote): readonly string[] =>
  Object.values(note).flatMap((value: unknown) => (Array.isArray(value) ? value.map(String) : [String(value)]));

/** What of a document is neither in the plan that it became nor in its notes: nothing, if nothing is lost. */
export function lostFrom(document: OldDocument, { plan, notes }: ImportedDocument): readonly string[] {
  const said = [
    JSON.stringify(plan.profile),
    ...[...walkSections(plan.sections)].flatMap(({ section }) => [
      section.heading,
      ...[...linesOf(section.prose)].map((line) => inlineText(plan, line.children)),
    ]),
    ...notes.flatMap(textsOfNote),
  ];
  const all = plain(said.join('\u0001'));
  return [...piecesOf(document)].filter((piece) => !all.includes(plain(piece)));
}

/** How often each character stands in texts, spaces aside. */
function counted(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const char of plain(text)) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

function* textsOf({ blocks }: OldText): Generator<string> {
  for (const block of blocks)
    if (block.kind === 'table') yield* block.rows.flatMap((row) => row.map(({ runs }) => textOf(runs)));
    else if (block.kind === 'picture') yield* captionOf(block);
    else yield (block.kind === 'heading' ? block.number : '') + textOf(block.runs);
}

/** The characters of a text that are nowhere in the document that it was read as, numbers and full stops of headings included. */
export function charactersLost(text: OldText, document: OldDocument): string {
  const signs = document.parts.flatMap(({ heading }) => (heading ? [heading.number, heading.end] : []));
  // What shows that a line is one of the head: 文件, the colon behind the recipients, brackets.
  const frame = ['文件：（）()：:'];
  const there = counted([...piecesOf(document), ...signs, ...frame]);
  return [...counted(textsOf(text))]
    .flatMap(([char, count]) => (count > (there.get(char) ?? 0) ? [char] : []))
    .join('');
}

/** The characters of a Word file that were not read into its old text, nor said to be left behind; what was moved stands elsewhere in it. */
export function charactersUnread(word: WordText, text: OldText): string {
  const { boxes, comments, deletions, contents } = text.left;
  const there = counted([...textsOf(text), ...boxes, ...comments, ...deletions, ...contents]);
  const stands = word.blocks.flatMap(withoutMoves);
  return [...counted([textOfBlocks(stands)])]
    .flatMap(([char, count]) => (count > (there.get(char) ?? 0) ? [char] : []))
    .join('');
}

const withoutMoves = (block: WordBlock): readonly WordBlock[] =>
  block.kind === 'table'
    ? [
        {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.flatMap(withoutMoves) })),
          })),
        },
      ]
    : [{ ...block, runs: block.runs.filter(({ revision }) => revision?.kind !== 'moved-from') }];
