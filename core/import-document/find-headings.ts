import type { Run } from '#core/model';
import { textOf, withoutStart, type PastedLine } from '#core/paste';
import { ANNEX_RANK, ITEM_RANK, LIST_RANK, numberOf, rankOf, titleIn } from './heading-form';
import type { ReadBlock } from './old-text';

/** A heading of an old document. */
export interface OldHeading {
  readonly kind: 'old-heading';
  /** 1 for the highest that occurs; 0 for the title of the document. */
  readonly level: number;
  /** What was typed or counted before it: 一、 （一） 1. */
  readonly number: string;
  /** Without number and full stop. */
  readonly text: string;
  /** The full stop or colon behind it. */
  readonly end: string;
  /** What goes on behind it in the same paragraph. */
  readonly rest: readonly Run[];
  /** The line as it stood. */
  readonly was: PastedLine;
}
export type OldBlock = Exclude<ReadBlock, { kind: 'heading' }> | OldHeading;

const isLine = (block: ReadBlock): block is PastedLine => block.kind !== 'table' && block.kind !== 'picture';

const isText = (block: ReadBlock | undefined): boolean =>
  block !== undefined && (!isLine(block) || (block.kind !== 'heading' && numberOf(textIn(block)) === ''));

const textIn = (block: ReadBlock): string => (isLine(block) ? textOf(block.runs).trim() : '');

/** A heading with its rank still in place of its level. */
function headingOf(was: PastedLine, number: string, level: number): OldHeading | undefined {
  const whole = textOf(was.runs);
  const start = whole.length - whole.trimStart().length;
  const shown = was.kind === 'heading' ? whole.trim() : whole.trim().slice(number.length);
  const found = titleIn(shown);
  if (!found && was.kind !== 'heading') return undefined;
  const { title, end } = found ?? { title: shown, end: '' };
  const before = start + (was.kind === 'heading' ? 0 : number.length) + title.length + end.length;
  const rest = withoutStart(was.runs, before);
  const goesOn = textOf(rest).trim() !== '';
  const text = title.trim();
  return { kind: 'old-heading', level, number: number.trim(), text, end, rest: goesOn ? rest : [], was };
}

/** A line as a heading by the number typed before it. */
function typedHeading(block: ReadBlock, next: ReadBlock | undefined): OldHeading | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const number = numberOf(textIn(block));
  const rank = rankOf(number);
  if (rank === undefined) return undefined;
  const heading = headingOf(block, number, rank);
  // 1. 2. 3. with a line each count a list; a heading has text below it.
  const isItem = rank >= LIST_RANK && heading?.rest.length === 0 && (heading.end !== '' || !isText(next));
  return isItem || heading?.text === '' ? undefined : heading;
}

/** A counted item that begins with a title: 建设园区。完成一期工程…… */
function itemHeading(block: ReadBlock): OldHeading | undefined {
  if (block.kind !== 'item' || !block.ordered) return undefined;
  const heading = headingOf(block, '', ITEM_RANK);
  return heading?.rest.length === 0 || heading?.end !== '。' ? undefined : heading;
}

const ANNEX_ALONE = /^附(?:件|表|录)\s*[\d一二三四五六七八九十]{0,2}[:：]?$/;
const isAnnexAlone = (block: ReadBlock): boolean => block.kind === 'paragraph' && ANNEX_ALONE.test(textIn(block));

/** 附件1 on a line of its own: the next line is what the annex is called. */
function withAnnexNames(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const joined: ReadBlock[] = [];
  let annex: ReadBlock | undefined;
  for (const block of blocks) {
    const isName = block.kind === 'paragraph' && !isAnnexAlone(block) && titleIn(textIn(block)) !== undefined;
    if (annex?.kind === 'paragraph' && isName)
      joined[joined.length - 1] = { kind: 'paragraph', runs: [...annex.runs, { text: ' ' }, ...block.runs] };
    else joined.push(block);
    annex = isAnnexAlone(block) ? block : undefined;
  }
  return joined;
}

const isBold = (block: ReadBlock): block is Extract<ReadBlock, { kind: 'paragraph' }> =>
  block.kind === 'paragraph' &&
  block.runs.every(({ text, bold }) => bold === true || text.trim() === '') &&
  titleIn(textIn(block))?.end === '' &&
  textIn(block).length > 0;

/** Short bold lines with text below them, in a document that has no other headings. */
function boldHeadings(blocks: readonly ReadBlock[]): ReadonlyMap<ReadBlock, OldHeading> {
  const found = new Map<ReadBlock, OldHeading>();
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const heading = isBold(block) && next && !isBold(next) ? headingOf(block, '', 1) : undefined;
    if (heading?.rest.length === 0) found.set(block, heading);
  });
  return found.size < 2 ? new Map<ReadBlock, OldHeading>() : found;
}

const STYLED = 100;

/** The levels of styled headings go before ranks; a typed number that styled headings have too is of their level. */
function rankAmong(styled: readonly OldHeading[]): (heading: OldHeading) => number {
  const byForm = new Map<number, number>();
  for (const { number, level } of styled) {
    const form = rankOf(number);
    if (form !== undefined) byForm.set(form, Math.min(level, byForm.get(form) ?? level));
  }
  const deepest = Math.max(0, ...styled.map(({ level }) => level));
  const highest = Math.min(STYLED, ...styled.map(({ level }) => level));
  return ({ level, was }) => {
    if (was.kind === 'heading') return level * STYLED;
    const same = byForm.get(level);
    if (same !== undefined) return same * STYLED;
    return level === ANNEX_RANK && styled.length > 0 ? highest * STYLED : deepest * STYLED + Math.max(2, level);
  };
}

/** Annexes stand beside the highest headings. */
function levelsOf(headings: readonly OldHeading[]): (heading: OldHeading) => number {
  const rank = rankAmong(headings.filter(({ was, level }) => was.kind === 'heading' && level > 0));
  const isAnnex = ({ number }: OldHeading): boolean => rankOf(number) === ANNEX_RANK;
  const body = headings.filter((heading) => heading.level > 0 && !isAnnex(heading));
  const occurring = [...new Set(body.map(rank))].sort((one, other) => one - other);
  return (heading) => {
    if (heading.level === 0) return 0;
    return isAnnex(heading) ? 1 : occurring.indexOf(rank(heading)) + 1;
  };
}

/** The only heading of the highest level, before all others and without a number, is the title of the document. */
function titleAmong(headings: readonly OldHeading[]): OldHeading | undefined {
  const [first, ...rest] = headings;
  const isAlone = first?.was.kind === 'heading' && first.number === '' && rest.length > 0;
  return isAlone &&
    rest.every(({ was }) => was.kind !== 'heading' || was.level > (first.was.kind === 'heading' ? first.was.level : 0))
    ? first
    : undefined;
}

/**
 * The blocks of an old document with its headings: those that its styles, or outline levels, make one, those that are
 * typed as official documents number them, also where the text goes on in the same paragraph, and bold lines where
 * there is nothing else. Paragraphs without text are left out.
 */
export function findHeadings(all: readonly ReadBlock[]): readonly OldBlock[] {
  const blocks = withAnnexNames(all.filter((block) => !isLine(block) || textIn(block) !== ''));
  const found = new Map<ReadBlock, OldHeading>();
  blocks.forEach((block, index) => {
    const heading =
      block.kind === 'heading'
        ? headingOf(block, block.number, block.level)
        : (typedHeading(block, blocks[index + 1]) ?? itemHeading(block));
    if (heading) found.set(block, heading);
  });
  const isBare = [...found.values()].every(({ was, level }) => was.kind === 'item' || level === 0);
  if (isBare) for (const [block, heading] of boldHeadings(blocks)) found.set(block, heading);
  const headings = blocks.flatMap((block) => found.get(block) ?? []);
  const hasTitle = headings.some(({ level }) => level === 0);
  const title = hasTitle ? undefined : titleAmong(headings);
  const levelOf = levelsOf(headings.filter((heading) => heading !== title));
  return blocks.flatMap((block): readonly OldBlock[] => {
    const heading = found.get(block);
    if (heading) return [{ ...heading, level: heading === title ? 0 : levelOf(heading) }];
    return block.kind === 'heading' ? [] : [block];
  });
}
