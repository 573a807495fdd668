import type { Indicator } from './indicators';
import { endingsOf, headsOf, isChinese, nameLength, piecesOf } from './name-pieces';
import { beginsName, endsName, isSetApart, onlyLeads } from './leading-words';
import type { PlainNumber, PlainSentence } from './plain-sentence';

/** What is asked: whether this number says how much of this indicator there is. */
interface Asked {
  readonly sentence: PlainSentence;
  readonly number: PlainNumber;
  readonly indicator: Indicator;
  /** How much of the indicator's name the sentence holds. */
  readonly coverage: number;
}

/** How well an indicator fits a number: a whole name beside it before a part of one, more of it before less. */
export interface Fit {
  readonly indicator: Indicator;
  readonly strength: number;
}

const WHOLE = 200;
const PART = 100;
/** How much of a name a sentence must hold where only a part of it stands beside the number. */
const MOST = 0.8;
const NEARLY_ALL = 0.9;

/** 年产值5亿元以上的企业: the number tells which enterprises, not how much there is. */
/** 打造年销售额100亿元的集聚区: here it is the thing itself. */
const IS_TO_BE = /(?:打造|建成|形成|成为)$/;
const QUALIFIES = /^的(?!目标|水平|规模|任务|要求|总量|基础|体量|台阶|关口)[\u4e00-\u9fff]/;

/** Where a name stands before the number with only leading words between. */
function placeBefore({ sentence: { text }, number }: Asked, name: string): number | undefined {
  const at = text.lastIndexOf(name, number.start - name.length);
  if (
    at < number.room.start ||
    (QUALIFIES.test(text.slice(number.end, number.end + 6)) && !IS_TO_BE.test(text.slice(0, at)))
  )
    return undefined;
  return onlyLeads(text, { start: at + name.length, end: number.start }) ? at : undefined;
}

const NEXT = /^(?:\s|的|,\s?|\s(?:of (?:the |its |all )?|new |more |the ))*$/;
const RIGHT_BEHIND = /^(?:的|\s(?:of (?:the |its |all )?)?)?$/;

/** Where a name stands behind the number: 10个“特色园区”, 400 lantern companies, 90% of the market. */
function placeBehind({ sentence: { text, quoted }, number }: Asked, name: string): number | undefined {
  const from = isChinese(name) ? number.end : number.digitsEnd;
  const at = text.indexOf(name, from);
  if (at < 0 || at + name.length > number.room.end || !endsName(text, at + name.length, name.length)) return undefined;
  const between = text.slice(at < number.end ? at : number.end, at);
  const isNext = number.counts ? NEXT.test(between) : RIGHT_BEHIND.test(between) && between !== '';
  return isNext || (quoted.has(name) && /^[^，。：（）\d]{0,24}的$/.test(between)) ? at : undefined;
}

const HOLDS = /([a-z]+)(?:’s)? (?:have|has|had|holds?|records?) (?:an? |the )?$/;

/** Where the words of a name begin that go on up to a place: of 中华彩灯大世界 before 年接待游客, of enterprises have an before annual income. */
function nameStart(text: string, start: number, { pieces, forms: [form = ''] }: Indicator): number {
  if (!isChinese(form)) {
    const [, word = ''] = HOLDS.exec(text.slice(0, start)) ?? [];
    const goesOn =
      word !== '' &&
      (piecesOf(word).some((piece) => pieces.includes(piece)) || (word === 'each' && form.includes(word)));
    return goesOn ? 0 : start;
  }
  const bare = text.charAt(start - 1) === '的' ? start - 1 : start;
  let at = bare;
  while (at > 1 && pieces.includes(text.slice(at - 2, at))) at--;
  return at < bare ? at - 1 : start;
}

function standsBeside(asked: Asked, name: string): boolean {
  const { sentence, number, indicator } = asked;
  const { text, home } = sentence;
  const start = placeBefore(asked, name);
  if (start === undefined) return !isSetApart(text, number.start) && placeBehind(asked, name) !== undefined;
  const { scope } = indicator;
  return [start, nameStart(text, start, indicator)].some((from) => beginsName({ text, start: from, scope, home }));
}

/** 3.8 million visits: the unit itself is a word of the name, and the rest of it stands in the sentence. */
function isNamedByUnit({ number, indicator, coverage }: Asked): boolean {
  const [unit] = piecesOf(number.unit.toLowerCase()).slice(-1);
  return (
    unit !== undefined &&
    !isChinese(unit) &&
    coverage >= MOST &&
    indicator.pieces.length > 2 &&
    indicator.pieces.includes(unit)
  );
}

/** 吸引彩灯企业入驻园区，到2028年入驻数量达到400家: nothing in the number's own clause is foreign to the name that the sentence holds. */
function isExplained({ sentence: { text }, number, indicator, coverage }: Asked): boolean {
  const [form = ''] = indicator.forms;
  if (!isChinese(form) || coverage < NEARLY_ALL || nameLength(form) < 6) return false;
  const start = Math.max(text.lastIndexOf('，', number.start), text.lastIndexOf('：', number.start)) + 1;
  if (start <= 0 || start < number.room.start) return false;
  let from = start;
  for (let at = start; at < number.start - 1; at++) {
    if (!indicator.pieces.includes(text.slice(at, at + 2))) continue;
    if (!onlyLeads(text, { start: from, end: at })) return false;
    from = at + 2;
    at++;
  }
  return onlyLeads(text, { start: from, end: number.start });
}

/** How an indicator fits a number of a sentence; undefined where it does not. */
export function fit(asked: Asked): Fit | undefined {
  const { indicator, coverage } = asked;
  const whole = indicator.forms.find((form) => standsBeside(asked, form));
  if (whole !== undefined) return { indicator, strength: WHOLE + whole.length };
  if (coverage < MOST) return undefined;
  const [form = ''] = indicator.forms;
  const parts = isChinese(form) ? endingsOf(form, coverage === 1 ? 2 : 3) : headsOf(form);
  const part = parts.find((each) => standsBeside(asked, each));
  if (part !== undefined) return { indicator, strength: PART + part.length };
  return isNamedByUnit(asked) || isExplained(asked) ? { indicator, strength: coverage } : undefined;
}
