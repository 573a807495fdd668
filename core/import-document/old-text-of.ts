import type { Media, Run } from '#core/model';
import { headingOf, textOf } from '#core/paste';
import type { WordBlock, WordComment, WordParagraph, WordMedia, WordTable, WordText } from '#core/word-text';
import type { OldPicture } from './old-picture';
import type { OldText, ReadBlock } from './old-text';
import { isCaption } from './picture-caption';
import { lostIn, picturesOf, picturesOfTable, type PicturesAside } from './pictures-of';
import { runsOf, textOfBlocks, type SetAside } from './runs-of';
import { tableOf } from './table-of';

const isContents = ({ style = '' }: WordParagraph): boolean => /^(?:toc|目录|contents)\s*\d/i.test(style);
const isTitle = ({ style = '' }: WordParagraph): boolean => /^(?:title|标题)$/i.test(style);

/** A heading with the number that was typed or counted before it; one that is all number is a paragraph. */
function headingAt(level: number, runs: readonly Run[], counted = ''): ReadBlock {
  if (level > 0) return headingOf(runs, level, counted);
  return { kind: 'heading', level, number: '', runs: runs.map(({ text }) => ({ text })) };
}

function blockOf(paragraph: WordParagraph, runs: readonly Run[]): ReadBlock {
  const { heading, list } = paragraph;
  if (isTitle(paragraph)) return headingAt(0, runs);
  if (heading !== undefined) return headingAt(heading, runs, list?.number);
  // 一、 and （一） that Word counts are no list: they are what official documents number their headings with.
  if (/[一二三四五六七八九十第]/.test(list?.number ?? ''))
    return { kind: 'paragraph', runs: [{ text: list?.number ?? '' }, ...runs] };
  return list ? { kind: 'item', ordered: list.isOrdered, runs } : { kind: 'paragraph', runs };
}

const isJoined = ({ mark }: WordParagraph): boolean => mark?.kind === 'deleted' || mark?.kind === 'moved-from';

const isBlank = (block: ReadBlock): boolean => block.kind === 'paragraph' && textOf(block.runs).trim() === '';

/** What is set aside while a document is read. */
interface Aside extends SetAside, PicturesAside {
  cellPictures: number;
}

/**
 * Reads blocks one after the other; a paragraph whose end a tracked change took out goes on in the next, and a caption
 * goes to the picture above it.
 */
class BlockReader {
  readonly contents: string[] = [];
  readonly aside: Aside;
  readonly #blocks: ReadBlock[] = [];
  #begun: readonly Run[] = [];
  #pictures: readonly OldPicture[] = [];

  constructor(aside: Aside) {
    this.aside = aside;
  }

  read(blocks: readonly WordBlock[]): readonly ReadBlock[] {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#paragraph(block);
      else this.#table(block);
    }
    this.#close();
    return this.#blocks;
  }

  #paragraph(paragraph: WordParagraph): void {
    const runs = [...this.#begun, ...runsOf(paragraph, this.aside)];
    const pictures = [...this.#pictures, ...picturesOf(paragraph, this.aside)];
    const isPart = isJoined(paragraph);
    [this.#begun, this.#pictures] = isPart ? [runs, pictures] : [[], []];
    if (isPart) return;
    if (isContents(paragraph)) this.contents.push(runs.map(({ text }) => text).join(''));
    // A caption may stand in the paragraph of its picture.
    const isBelow = isCaption(paragraph, runs) && pictures.length > 0;
    if (isBelow) this.#blocks.push(...pictures);
    const isSaid = isContents(paragraph) || (isCaption(paragraph, runs) && this.#putBelow(runs));
    if (!isSaid) this.#blocks.push(blockOf(paragraph, runs));
    if (!isBelow) this.#blocks.push(...pictures);
  }

  /** Puts a caption below the last picture, if nothing else stands between them. */
  #putBelow(caption: readonly Run[]): boolean {
    const at = this.#blocks.findLastIndex((block) => !isBlank(block));
    const above = this.#blocks[at];
    if (above?.kind !== 'picture' || above.caption) return false;
    this.#blocks[at] = { ...above, caption };
    return true;
  }

  #table(block: WordTable): void {
    this.#close();
    const pictures = picturesOfTable(block, this.aside);
    const table = tableOf(block, this.aside);
    const isFrame = pictures.length > 0 && table?.rows.every((row) => row.every(({ runs }) => textOf(runs) === ''));
    if (table && !isFrame) this.#blocks.push(table);
    this.#blocks.push(...pictures);
    this.aside.cellPictures += pictures.length;
  }

  #close(): void {
    if (this.#begun.length > 0) this.#blocks.push({ kind: 'paragraph', runs: this.#begun });
    this.#blocks.push(...this.#pictures);
    [this.#begun, this.#pictures] = [[], []];
  }
}

/** The bytes of the pictures that blocks show. */
function mediaOf(blocks: readonly ReadBlock[], media: WordMedia): Media {
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.media] : [])));
  return Object.fromEntries(
    Object.values(media).flatMap((each) =>
      'content' in each && shown.has(each.name) ? [[each.name, each.content] as const] : [],
    ),
  );
}

const commentLine = ({ author, text }: WordComment): string => (author === undefined ? text : `${author}: ${text}`);

/** The text of a Word file that another program wrote, as far as a plan can have it, and what else it holds. */
export function oldTextOf(word: WordText): OldText {
  const { media = {}, extras, boxes, notes } = word;
  const aside: Aside = {
    notes: new Map(notes.map((note) => [note.id, note])),
    ...{ deletions: [], insertions: 0, footnotes: 0 },
    ...{ media, lost: [], cellPictures: 0 },
  };
  const reader = new BlockReader(aside);
  const blocks = reader.read(word.blocks);
  return {
    ...(word.title !== undefined && { name: word.title }),
    blocks,
    media: mediaOf(blocks, media),
    left: {
      ...{ formulas: extras.formulas, embedded: extras.embedded, marginPictures: extras.marginPictures },
      pictures: [
        ...aside.lost,
        ...boxes.flatMap((box) => lostIn(box, 'in-box')),
        ...notes.flatMap((note) => lostIn(note.blocks, 'in-note')),
      ],
      cellPictures: aside.cellPictures,
      boxes: boxes.map(textOfBlocks).filter((text) => text !== ''),
      comments: word.comments.map(commentLine),
      deletions: aside.deletions,
      insertions: aside.insertions,
      footnotes: aside.footnotes,
      contents: reader.contents,
    },
  };
}
