import type { Quantity } from '#core/model';
import type { Stretch } from './mentions';

/** Shares that stand side by side in a text: 50%、30%和30%, 8:40:52. */
export interface ShareList extends Stretch {
  readonly shares: readonly Quantity[];
  /** The words say that they make a whole: weights, who bears how much. Without this they only may. */
  readonly isWhole: boolean;
}

const NUMBER = '\\d{1,3}(?:\\.\\d+)?';
const SIDE_BY_SIDE = new RegExp(`(?<![\\d.])${NUMBER} ?[%％](?:(?:[、，,和与及]| and|, and) ?${NUMBER} ?[%％])+`, 'g');
const RATIO = new RegExp(`(?<![\\d.:：∶])${NUMBER}(?:[:：∶]${NUMBER}){2,}(?![\\d.:：∶])`, 'g');

/** Words before which, and behind which, shares make a whole. */
const WEIGHTS = /权重|\bweights?\b|(?:分担|承担|出资|负担)比例/gi;
const BORNE = /^ ?的?比例(?:分别)?(?:分担|承担|出资|负担|分摊|共担|分配|投入)/;
/** Words behind which they mostly do. */
const MAYBE = /(?:分别占|各占|依次占|占比|比重|比例|结构|构成|\bshares? of|\baccount(?:s|ed|ing)? for)[^。%]{0,20}$/i;
const INDUSTRIES = /(?:三次产业|一二三产业?|产业(?:结构|比例))[^。%]{0,12}$/;
/** A share that is a bound, or one that changes, is no part of a whole. */
const LOOSE =
  /低于|少于|超过|以[上下]|约|左右|提[高升]|降|增|[至到达≥≤><]|\b(?:least|most|about|over|from|to|than|up)\b/i;

const percents = (text: string): readonly Quantity[] =>
  (text.match(/\d+(?:\.\d+)?/g) ?? []).map((value) => ({ value, comparator: '=', unit: '%' }));

/** How far words may stand from the shares that they speak of. */
const AROUND = 40;

/** 权重为：甲50%、乙30%、丙30%: every piece behind the word ends with one share. */
function weighted(text: string): readonly ShareList[] {
  return [...text.matchAll(WEIGHTS)].flatMap((cue): readonly ShareList[] => {
    const from = cue.index + cue[0].length;
    const rest = /^[^。；\n]*?(?=。|；|\n|\.(?:\s|$)|$)/.exec(text.slice(from))?.[0] ?? '';
    const pieces = rest.split(/[、，]|, (?:and )?|(?<=[%％][）)]?)(?:[和与及]| and )/);
    const isShare = (piece: string): boolean =>
      /^[^\d%％]*\d{1,3}(?:\.\d+)? ?[%％][）)]?\s*$/.test(piece) && !LOOSE.test(piece);
    const first = /\d/.exec(rest)?.index;
    if (first === undefined || pieces.length < 2 || !pieces.every(isShare)) return [];
    return [
      { start: from + first, end: from + rest.trimEnd().length, shares: percents(rest), isWhole: pieces.length > 2 },
    ];
  });
}

function sideBySide(text: string): readonly ShareList[] {
  return [...text.matchAll(SIDE_BY_SIDE)].flatMap(({ index: start, 0: list }): readonly ShareList[] => {
    const end = start + list.length;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const isWhole = BORNE.test(text.slice(end, end + AROUND));
    const shares = percents(list);
    const mayBeWhole = shares.length > 2 && MAYBE.test(before) && !LOOSE.test(before.slice(-8));
    return isWhole || mayBeWhole ? [{ start, end, shares, isWhole }] : [];
  });
}

const industries = (text: string): readonly ShareList[] =>
  [...text.matchAll(RATIO)].flatMap(({ index: start, 0: list }) =>
    INDUSTRIES.test(text.slice(Math.max(0, start - AROUND), start))
      ? [{ start, end: start + list.length, shares: percents(list), isWhole: false }]
      : [],
  );

/** The shares of a text that make a whole by its words, or may. */
export function shareLists(text: string): readonly ShareList[] {
  const inPercent = /[%％]/.test(text) ? [...weighted(text), ...sideBySide(text)] : [];
  const all = text.includes('产业') && /\d[:：∶]\d/.test(text) ? [...inPercent, ...industries(text)] : inPercent;
  return all.filter(
    ({ start, end }, index) => !all.slice(0, index).some((other) => other.start < end && start < other.end),
  );
}
