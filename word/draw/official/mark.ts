import { Paragraph, Table, TableCell, TableRow, TextRun, type FileChild, type IParagraphOptions } from 'docx';
import type { RedHead } from '#core/derive';
import type { Language } from '#core/model';
import { TEXT_WIDTH } from '../../layout/measures';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { NO_BORDERS, NO_MARGINS } from './bare-table';

/** The head is a little narrower than the type area, so that no program breaks its line. */
const WIDTH = TEXT_WIDTH.portrait * 0.98;

/** How the mark 发文机关标志 is set: measures in twips, the width of its characters in per cent. */
export interface MarkSize {
  readonly size: number;
  readonly scale: number;
  /** The height of each of its lines. */
  readonly line: number;
  /** From the top of a line to the top edge of its characters, and from their lower edge to the bottom of the line. */
  readonly above: number;
  readonly below: number;
}

interface Sizes {
  /** Names are set as large as this where they fit, and never smaller than that. */
  readonly largest: number;
  /** What a long name keeps as its height while its characters are drawn together. */
  readonly wanted: number;
  readonly narrowest: number;
  /** The height of a line, and how far the characters go above and below the baseline, all by their size. */
  readonly leading: number;
  readonly ascent: number;
  readonly descent: number;
}
const CHINESE = { ascent: 0.87, descent: 0.1 } as const;
const ONE: Sizes = { largest: 1200, wanted: 960, narrowest: 0.66, leading: 1.1, ...CHINESE };
const JOINT: Sizes = { largest: 800, wanted: 680, narrowest: 0.7, leading: 1.3, ...CHINESE };
const ENGLISH: Sizes = { largest: 680, wanted: 360, narrowest: 1, leading: 1.2, ascent: 0.67, descent: 0 };

/** Lines of exact height have their baseline at 4/5 of it. */
const BASELINE = 0.8;

function markOf(size: number, scale: number, { leading, ascent, descent }: Sizes): MarkSize {
  const line = Math.round(size * leading);
  return {
    size,
    scale,
    line,
    above: Math.round(BASELINE * line - ascent * size),
    below: Math.round((1 - BASELINE) * line - descent * size),
  };
}

/** Between the names and 文件, in characters. */
const GAP = 0.4;

/** Finds the size at which so many characters fill the line: long names are drawn together before they get lower. */
function fill(characters: number, sizes: Sizes): MarkSize {
  const { largest, wanted, narrowest } = sizes;
  const natural = WIDTH / Math.max(1, characters);
  const free = natural >= wanted ? Math.min(largest, natural) : Math.min(wanted, natural / narrowest);
  const size = Math.floor(free / 10) * 10;
  return markOf(size, Math.min(100, Math.floor((100 * natural) / size)), sizes);
}

/** How wide a Latin capital or small letter is on average, by its size. */
const LATIN_CHARACTER = 0.62;

/** The size of the mark. A name in Chinese stands on one line; one in Latin letters may take two. */
export function markSize({ issuers, word }: RedHead, language: Language): MarkSize {
  const longest = Math.max(...issuers.map((name) => name.length));
  if (language === 'zh-CN')
    return issuers.length > 1 ? fill(longest + GAP + word.length, JOINT) : fill(longest + word.length, ONE);
  const mark = fill(longest * LATIN_CHARACTER, ENGLISH);
  return mark.size >= ENGLISH.wanted ? mark : markOf(ENGLISH.wanted, 100, ENGLISH);
}

type RunOptions = ConstructorParameters<typeof TextRun>[0] & object;

const runOf = (draft: Draft, text: string, { size, scale }: MarkSize, more: RunOptions = {}): TextRun =>
  new TextRun({ text: draft.clean(text), size: size / 10, ...(scale < 100 && { scale }), ...more });

const lineOf = (children: readonly TextRun[], { line }: MarkSize, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    style: STYLE.headMark,
    spacing: { before: 0, after: 0, line, lineRule: 'exact' },
    ...more,
    children: [...children],
  });

/** A name spread to the width of the longest 分散对齐: the room stands between its characters, none after the last. */
function spread(draft: Draft, name: string, longest: number, mark: MarkSize): readonly TextRun[] {
  const characters = Array.from(name);
  const gaps = characters.length - 1;
  const room = ((longest - characters.length) * mark.size * mark.scale) / 100;
  if (gaps < 1 || room < 1) return [runOf(draft, name, mark)];
  const characterSpacing = Math.round(room / gaps);
  return [
    runOf(draft, characters.slice(0, -1).join(''), mark, { characterSpacing }),
    runOf(draft, characters.at(-1) ?? '', mark),
  ];
}

/** Names one below the other, spread to one width, and 文件 at their right, in the middle of their height. */
function drawJoint(draft: Draft, { issuers, word }: RedHead, mark: MarkSize): FileChild {
  const longest = Math.max(...issuers.map((name) => name.length));
  const character = (mark.size * mark.scale) / 100;
  const names = Math.ceil((longest + (word === '' ? 0 : GAP)) * character) + 20;
  const file = Math.ceil(word.length * character) + 20;
  const cell = (width: number, children: readonly Paragraph[], rowSpan = 1): TableCell =>
    new TableCell({
      width: { size: width, type: 'dxa' },
      verticalAlign: 'center',
      ...(rowSpan > 1 && { rowSpan }),
      children: [...children],
    });
  const rows = issuers.map((name, index) => {
    const first = cell(names, [lineOf(spread(draft, name, longest, mark), mark, { alignment: 'left' })]);
    const hasWord = index === 0 && word !== '';
    return new TableRow({
      cantSplit: true,
      height: { value: mark.line, rule: 'exact' },
      children: hasWord ? [first, cell(file, [lineOf([runOf(draft, word, mark)], mark)], issuers.length)] : [first],
    });
  });
  return new Table({
    width: { size: names + (word === '' ? 0 : file), type: 'dxa' },
    columnWidths: word === '' ? [names] : [names, file],
    layout: 'fixed',
    alignment: 'center',
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    rows,
  });
}

/** Draws the mark in red: one issuer on one line, several as a block; in English each on lines of its own. */
export function drawMark(draft: Draft, head: RedHead, mark: MarkSize): readonly FileChild[] {
  const { issuers, word } = head;
  if (draft.language === 'zh-CN' && issuers.length > 1) return [drawJoint(draft, head, mark)];
  return issuers.map((name) => lineOf([runOf(draft, name + word, mark)], mark));
}
