import type { StyledText } from '#core/returned';
import type { WordBlock, WordMedia, WordParagraph, WordRevision, WordRow, WordRun } from '#core/word-text';
import { picturesIn, type PictureItem } from './picture-item';

/** A tracked change of text in a line. */
export interface Tracked {
  readonly revision: WordRevision;
  readonly text: string;
}

/** A paragraph, or what stands in a cell, as it reads with every tracked change accepted. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly styled: readonly StyledText[];
  /** The bookmarks that begin in it. */
  readonly names: readonly string[];
  readonly style?: string;
  readonly heading?: number;
  readonly list?: 'bullet' | 'number';
  readonly tracked: readonly Tracked[];
  /** Somebody tracked a change of looks. */
  readonly isReformatted: boolean;
  readonly comments: readonly string[];
  /** It stands beside the body: in a note or a text box. */
  readonly isAside?: true;
}
export interface Row {
  readonly kind: 'row';
  readonly cells: readonly Line[];
  /** The column of the grid that each cell begins at. */
  readonly columns: readonly number[];
  readonly isHead: boolean;
  readonly text: string;
  readonly names: readonly string[];
  readonly tracked: readonly Tracked[];
}
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly text: string;
  readonly names: readonly string[];
  readonly isAside?: true;
}
export type Item = Line | Table | PictureItem;

/** What a body says, and the tracked changes of each bookmark's own paragraph, by which a deleted one is known. */
export interface Flat {
  readonly items: readonly Item[];
  readonly trackedOf: ReadonlyMap<string, readonly Tracked[]>;
}

const GONE: ReadonlySet<string> = new Set(['deleted', 'moved-from']);
const isGone = (revision: WordRevision | undefined): boolean => revision !== undefined && GONE.has(revision.kind);

const looksOf = ({ text, bold, italic, underline }: WordRun): StyledText => ({
  text,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
});

const trackedIn = ({ runs, pictures = [], mark }: WordParagraph): readonly Tracked[] => [
  ...runs.flatMap(({ text, revision }) => (revision ? [{ revision, text }] : [])),
  ...pictures.flatMap(({ revision }) => (revision ? [{ revision, text: '' }] : [])),
  ...(mark ? [{ revision: mark, text: '' }] : []),
];

/** Contents and lists of tables are made from the headings; Word writes them anew. */
const MADE_BY_WORD = /^(?:toc|contents|table of figures|目录|图表目录)\b/i;

function lineOf(paragraphs: readonly WordParagraph[]): Line {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  const styled = runs.filter(({ text, revision }) => text !== '' && !isGone(revision)).map(looksOf);
  // What is left of joined paragraphs looks like the one that has text of its own.
  const main = paragraphs.findLast((each) => each.runs.some(({ revision }) => !isGone(revision))) ?? paragraphs[0];
  const { style, heading, list } = main ?? {};
  return {
    kind: 'line',
    text: styled.map(({ text }) => text).join(''),
    styled,
    names: paragraphs.flatMap(({ bookmarks }) => bookmarks),
    ...(style !== undefined && { style }),
    ...(heading !== undefined && { heading }),
    ...(list && { list: list.isOrdered ? 'number' : 'bullet' }),
    tracked: paragraphs.flatMap(trackedIn),
    isReformatted: runs.some(({ isReformatted }) => isReformatted === true),
    comments: [...new Set(runs.flatMap(({ comments = [] }) => comments))],
  };
}

/** The paragraphs that are one line each; one whose end was deleted goes on in the next. */
function joinedParagraphs(paragraphs: readonly WordParagraph[]): readonly (readonly WordParagraph[])[] {
  const joined: WordParagraph[][] = [];
  let open: WordParagraph[] = [];
  for (const paragraph of paragraphs) {
    open.push(paragraph);
    if (isGone(paragraph.mark)) continue;
    joined.push(open);
    open = [];
  }
  return open.length > 0 ? [...joined, open] : joined;
}

/** A line with what it says, and the pictures in it; bookmarks are those of the text, where there is any. */
function itemsOf(paragraphs: readonly WordParagraph[], media: WordMedia | undefined): readonly Item[] {
  const line = lineOf(paragraphs);
  const { text, style = '', names } = line;
  const isBlank = text.trim() === '' || MADE_BY_WORD.test(style);
  const pictures = media ? picturesIn(paragraphs, isBlank ? names : [], media) : [];
  return [...(isBlank ? [] : [line]), ...pictures];
}

const paragraphsIn = (blocks: readonly WordBlock[]): readonly WordParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );

/** The lines of a cell as one. */
function cellOf(blocks: readonly WordBlock[]): Line {
  const lines = joinedParagraphs(paragraphsIn(blocks)).map(lineOf);
  const filled = lines.filter(({ text }) => text !== '');
  const styled = filled.flatMap((line, index) => (index === 0 ? line.styled : [{ text: '\n' }, ...line.styled]));
  return {
    kind: 'line',
    text: styled.map(({ text }) => text).join(''),
    styled,
    names: lines.flatMap(({ names }) => names),
    tracked: lines.flatMap(({ tracked }) => tracked),
    isReformatted: lines.some(({ isReformatted }) => isReformatted),
    comments: lines.flatMap(({ comments }) => comments),
  };
}

function rowOf({ cells, revision, isHead }: WordRow): Row {
  let column = 0;
  const starts = cells.map((cell) => {
    const start = column;
    column += cell.columns;
    return { cell, start };
  });
  const own = starts.filter(({ cell }) => !cell.goesOn);
  const read = own.map(({ cell }) => cellOf(cell.blocks));
  return {
    kind: 'row',
    cells: read,
    columns: own.map(({ start }) => start),
    isHead: isHead === true,
    text: read.map(({ text }) => text).join('\t'),
    names: read.flatMap(({ names }) => names),
    tracked: revision ? [{ revision, text: '' }] : [],
  };
}

function tableOf(rows: readonly WordRow[]): Table {
  const read = rows.filter(({ revision }) => !isGone(revision)).map(rowOf);
  return {
    kind: 'table',
    rows: read,
    text: read.map(({ text }) => text).join('\n'),
    names: read.flatMap(({ names }) => names),
  };
}

function namesOf(block: WordBlock): readonly (readonly [string, readonly Tracked[]])[] {
  if (block.kind === 'paragraph') return block.bookmarks.map((name) => [name, trackedIn(block)] as const);
  return block.rows.flatMap(({ cells, revision }) =>
    cells.flatMap((cell) =>
      cell.blocks
        .flatMap(namesOf)
        .map(([name, tracked]) => [name, revision ? [{ revision, text: '' }, ...tracked] : tracked] as const),
    ),
  );
}

/**
 * The paragraphs and tables that say something, in order, with every tracked change accepted; where it is known what the
 * pictures hold, those too.
 */
export function flatten(blocks: readonly WordBlock[], media?: WordMedia): Flat {
  const items: Item[] = [];
  let open: WordParagraph[] = [];
  const close = (): void => {
    items.push(...joinedParagraphs(open).flatMap((paragraphs) => itemsOf(paragraphs, media)));
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') open.push(block);
    else {
      close();
      const table = tableOf(block.rows);
      if (table.rows.length > 0) items.push(table);
    }
  }
  close();
  return { items, trackedOf: new Map(blocks.flatMap(namesOf)) };
}
