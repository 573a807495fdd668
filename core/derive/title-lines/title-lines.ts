import { textWidth } from '../text-width';
import { titlePieces, type TitlePiece } from './title-pieces';

/** What a title is set in. */
export interface TitleRoom {
  /** The characters that a line holds. */
  readonly width: number;
  /** Names that are not broken: of places, issuers and units. */
  readonly names?: readonly string[];
}

/** More lines than this are no title that can be set by sense. */
const MOST_LINES = 5;
/** A line shorter than this looks lost. */
const SHORTEST = 3;

const CLOSES = /^[、，。；：！？）》”’〕\s]/u;
const OPENS = /[（《“‘〔]$/u;
const JOINS = /^(?:和|与|及|暨|以及|并)/u;
const OFFICE = /(?:局|厅|委|部|政府|办公室|委员会|管委会)$/u;
const PLACE = /[省市区县州盟旗]$/u;
const HANGS = /(?:和|与|及|暨|的|并|关于|印发|转发|进一步|加快|推进|促进|深化|支持|实施)$/u;

/** What it costs to end a line between two pieces: the less, the better the sense; undefined where it must not be. */
function costBetween(before: TitlePiece, after: TitlePiece, isOddSplit: boolean): number | undefined {
  if (CLOSES.test(after.text) || OPENS.test(before.text)) return undefined;
  if (/^的/u.test(after.text)) return before.text.endsWith('》') || before.text.endsWith('）') ? 5 : undefined;
  if (HANGS.test(before.text) || (PLACE.test(before.text) && OFFICE.test(after.text))) return 6;
  if (after.text.startsWith('（') || after.text === '关于' || /[、，]$/u.test(before.text)) return 0;
  if (OFFICE.test(before.text)) return 0.5;
  if (after.text.startsWith('《') || JOINS.test(after.text) || before.text.endsWith('的')) return 1;
  if (before.isWord && after.isWord) return 1.5;
  if (before.isWord || after.isWord) return isOddSplit ? 4 : 2;
  return isOddSplit ? 9 : 6;
}

interface Place {
  /** Where the next line begins, in characters of the title. */
  readonly at: number;
  readonly cost: number;
}

/** The places where a line may end. Words that nobody knows mostly have two characters: a run of them is best cut in pairs. */
function places(pieces: readonly TitlePiece[]): readonly Place[] {
  const found: Place[] = [];
  let at = 0;
  let unknown = 0;
  for (const [index, piece] of pieces.entries()) {
    const previous = pieces[index - 1];
    const cost = previous && costBetween(previous, piece, unknown % 2 === 1);
    if (cost !== undefined) found.push({ at, cost });
    unknown = piece.isWord ? 0 : unknown + 1;
    at += piece.text.length;
  }
  return found;
}

/** What the outline of the lines costs: 梯形 and 菱形 nothing, a waist or even lines much, and very uneven ones too. */
function shapeCost(widths: readonly number[]): number {
  const [longest, shortest] = [Math.max(...widths), Math.min(...widths)];
  const ratio = shortest / longest;
  const steps = widths.slice(1).map((width, index) => Math.sign(width - (widths[index] ?? width)));
  const turns = steps.filter((step, index) => index > 0 && step !== steps[index - 1]).length;
  const isLozenge = turns === 1 && steps[0] === 1 && steps.at(-1) === -1;
  const outline = steps.includes(0) ? 2 : turns === 0 || isLozenge ? 0 : 8;
  return outline + Math.max(0, 0.45 - ratio) * 16 + (ratio > 0.95 ? 1 : 0);
}

interface Setting {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The best way to set a title in exactly this many lines. */
function bestSetting(title: string, count: number, width: number, ends: readonly Place[]): Setting | undefined {
  let best: Setting | undefined;
  const tryFrom = (lines: readonly string[], from: number, cost: number, next: number): void => {
    if (best && cost >= best.cost) return;
    const left = count - lines.length;
    if (left === 1) {
      const all = [...lines, title.slice(from)];
      const widths = all.map((line) => textWidth(line));
      const sum = cost + shapeCost(widths);
      if (widths.every((each) => each <= width && each >= SHORTEST) && (!best || sum < best.cost))
        best = { lines: all, cost: sum };
      return;
    }
    for (const [index, place] of ends.entries()) {
      if (index < next) continue;
      const line = title.slice(from, place.at);
      if (textWidth(line) > width) return;
      tryFrom([...lines, line], place.at, cost + place.cost, index + 1);
    }
  };
  tryFrom([], 0, 0, 0);
  return best;
}

/** One more line has to make the setting this much better. */
const LINE_COST = 2.5;

function setLine(title: string, { width, names = [] }: TitleRoom): readonly string[] {
  if (textWidth(title) <= width) return [title];
  const ends = places(titlePieces(title, names));
  const fewest = Math.ceil(textWidth(title) / width);
  let best: Setting | undefined;
  for (let count = fewest; count <= Math.min(fewest + 1, MOST_LINES); count++) {
    const found = bestSetting(title, count, width, ends);
    if (!found) continue;
    const cost = found.cost + (count - fewest) * LINE_COST;
    if (!best || cost < best.cost) best = { ...found, cost };
  }
  return best?.lines ?? [title];
}

/**
 * Sets a title in lines by sense 回行词意完整, in the outline of a trapezium or a lozenge (GB/T 9704 §7.3.1). Lines that the
 * officer broke herself stay; a title that fits stays on one line, and one that cannot be set stays whole.
 */
export const titleLines = (title: string, room: TitleRoom): readonly string[] =>
  title.split('\n').flatMap((line) => setLine(line, room));
