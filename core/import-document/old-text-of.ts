import type { Run } from '#core/model';
import type { OldText } from './old-text';
import { headingOf, type PastedBlock } from '#core/paste';
import type { WordBlock, WordComment, WordParagraph, WordText } from '#core/word-text';
import { runsOf, textOfBlocks, type SetAside } from './runs-of';
import { tableOf } from './table-of';

const isContents = ({ style = '' }: WordParagraph): boolean => /^(?:toc|目录|contents)\s*\d/i.test(style);
const isTitle = ({ style = '' }: WordParagraph): boolean => /^(?:title|标题)$/i.test(style);

/** A heading with the number that was typed or counted before it; one that is all number is a paragraph. */
function headingAt(level: number, runs: readonly Run[], counted = ''): PastedBlock {
  if (level > 0) return headingOf(runs, level, counted);
  return { kind: 'heading', level, number: '', runs: runs.map(({ text }) => ({ text })) };
}

function blockOf(paragraph: WordParagraph, runs: readonly Run[]): PastedBlock {
  const { heading, list } = paragraph;
  if (isTitle(paragraph)) return headingAt(0, runs);
  if (heading !== undefined) return headingAt(heading, runs, list?.number);
  // 一、 and （一） that Word counts are no list: they are what official documents number their headings with.
  if (/[一二三四五六七八九十第]/.test(list?.number ?? ''))
    return { kind: 'paragraph', runs: [{ text: list?.number ?? '' }, ...runs] };
  return list ? { kind: 'item', ordered: list.isOrdered, runs } : { kind: 'paragraph', runs };
}

const isJoined = ({ mark }: WordParagraph): boolean => mark?.kind === 'deleted' || mark?.kind === 'moved-from';

/** Reads blocks one after the other; a paragraph whose end a tracked change took out goes on in the next. */
class BlockReader {
  readonly contents: string[] = [];
  readonly aside: SetAside;
  readonly #blocks: PastedBlock[] = [];
  #begun: readonly Run[] = [];

  constructor(aside: SetAside) {
    this.aside = aside;
  }

  read(blocks: readonly WordBlock[]): readonly PastedBlock[] {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#paragraph(block);
      else this.#add(tableOf(block, this.aside));
    }
    this.#add(undefined);
    return this.#blocks;
  }

  #paragraph(paragraph: WordParagraph): void {
    const runs = [...this.#begun, ...runsOf(paragraph, this.aside)];
    if (isContents(paragraph)) this.contents.push(runs.map(({ text }) => text).join(''));
    else if (isJoined(paragraph)) this.#begun = runs;
    else {
      this.#begun = [];
      this.#blocks.push(blockOf(paragraph, runs));
    }
  }

  #add(table: PastedBlock | undefined): void {
    if (this.#begun.length > 0) this.#blocks.push({ kind: 'paragraph', runs: this.#begun });
    this.#begun = [];
    if (table) this.#blocks.push(table);
  }
}

const commentLine = ({ author, text }: WordComment): string => (author === undefined ? text : `${author}: ${text}`);

/** The text of a Word file that another program wrote, as far as a plan can have it, and what else it holds. */
export function oldTextOf(word: WordText): OldText {
  const aside: SetAside = {
    notes: new Map(word.notes.map((note) => [note.id, note])),
    ...{ deletions: [], insertions: 0, footnotes: 0 },
  };
  const reader = new BlockReader(aside);
  const blocks = reader.read(word.blocks);
  return {
    ...(word.title !== undefined && { name: word.title }),
    blocks,
    left: {
      ...word.extras,
      boxes: word.boxes.map(textOfBlocks).filter((text) => text !== ''),
      comments: word.comments.map(commentLine),
      deletions: aside.deletions,
      insertions: aside.insertions,
      footnotes: aside.footnotes,
      contents: reader.contents,
    },
  };
}
