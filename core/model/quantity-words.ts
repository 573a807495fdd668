import { EACH, type Comparator } from './quantity';
import { unitCalled } from './units';

/** What stands around a number, and the rest of the text. */
export interface Stripped {
  readonly rest: string;
  readonly comparator: Comparator;
  readonly negative: boolean;
  readonly per?: string;
}

interface Effect {
  readonly comparator?: Comparator;
  readonly negative?: true;
  readonly per?: string;
}

const is = (comparator: Comparator): Effect => ({ comparator });
const NOTHING: Effect = {};
const ZH_GROWTH = '(?:同比|环比|年均)?(?:增长|增加|提高|提升|上升)';
const ZH_FALL = '(?:同比|环比|年均)?(?:下降|降低|减少|缩减)';

/** What stands before a number. Longer words stand first; what only leads to the number (达到, 增长) says nothing itself. */
const LEADS: readonly (readonly [RegExp, Effect])[] = [
  [
    /^(?:≥|>=|不(?:得)?(?:少于|低于|小于)|至少|最少|最低|at least |no(?:t)? (?:less|fewer) than |a minimum of )/i,
    is('≥'),
  ],
  [
    /^(?:≤|<=|不(?:得)?(?:超过|高于|多于|大于)|至多|最多|最高|at most |up to |no(?:t)? more than |within |a maximum of )/i,
    is('≤'),
  ],
  [
    /^(?:>|超过|超|突破|大于|多于|高于|逾|破|over |more than |above |in excess of |exceed(?:s|ed|ing)? |greater than )/i,
    is('>'),
  ],
  [/^(?:<|低于|少于|小于|不足|不到|under |less than |fewer than |below )/i, is('<')],
  [
    /^(?:约占|约为|大约|约|将近|接近|近|~|about |around |approximately |roughly |some |nearly |almost |close to |approaching |circa )/i,
    is('about'),
  ],
  [new RegExp(`^${ZH_GROWTH}(?:到|至)|^${ZH_FALL}(?:到|至)|^[增降]至|^降到`), NOTHING],
  [new RegExp(`^${ZH_FALL}(?=[^到至])`), { negative: true }],
  [new RegExp(`^${ZH_GROWTH}`), NOTHING],
  [/^年均(?=约?-?[\d.]+%)/, NOTHING],
  [/^(?:达到|达|实现|稳定在|保持在|控制在|原则上|一般为|总计|合计|累计|连续|共计|共|新增|均|为)/, NOTHING],
  [
    /^(?:=|\+(?=\d)|a total of |up (?:by )?(?=\d)|(?:increase|rise|grow(?:th)?)(?:d)? (?:of |by )|from (?=\d))/i,
    NOTHING,
  ],
  [/^(?:down (?:by )?(?=\d)|(?:decrease|fall|cut|reduction|reduce)(?:d)? (?:of |by ))/i, { negative: true }],
  [/^(?:各|each )/i, { per: EACH }],
  [/^翻了?(?=.+番(?:$|\/))/, NOTHING],
];

/** What stands behind a number; 以上 and 以下 include the number itself, as in Chinese law. */
const TAILS: readonly (readonly [RegExp, Effect])[] = [
  [/(?:\(含\))?\s*(?:及其?以上|以上)$|\+$| (?:or more|and above|or above)$/i, is('≥')],
  [/(?:\(含\))?\s*(?:及其?以下|以下|以内|之内)$|(?<=[年月周日天时])内$| (?:or less|or fewer|and below)$/i, is('≤')],
  [/\s*(?:左右|上下)$| or so$/i, is('about')],
  [/ each$/i, { per: EACH }],
  [/ (?:per annum|a year|per year|every year|annually)$/i, { per: '年' }],
];

const EVERY = /^每(.)(?=\D*\d|\D*[一二两三四五六七八九十])|^([人户亩年月日])均/;

/** 每年 and 人均 before a number: what one of it belongs to. */
function strippedEvery(text: string): readonly [rest: string, effect: Effect] | undefined {
  const hit = EVERY.exec(text);
  const unit = unitCalled(hit?.[1] ?? hit?.[2] ?? '');
  return hit && unit ? [text.slice(hit[0].length), { per: unit.id }] : undefined;
}

function strippedOnce(text: string): readonly [rest: string, effect: Effect] | undefined {
  for (const [shape, effect] of LEADS) {
    const hit = shape.exec(text);
    if (hit) return [text.slice(hit[0].length).trim(), effect];
  }
  for (const [shape, effect] of TAILS) {
    const hit = shape.exec(text);
    if (hit && hit.index > 0) return [text.slice(0, hit.index).trim(), effect];
  }
  return strippedEvery(text);
}

/** Several words about one number: a bound says more than “about”; two opposite bounds say nothing that can be kept. */
function together(said: readonly Comparator[]): Comparator | undefined {
  const bounds = new Set(said.filter((each) => each !== 'about'));
  if (bounds.size === 0) return said[0] ?? '=';
  const up = bounds.has('≥') || bounds.has('>');
  if (up && (bounds.has('≤') || bounds.has('<'))) return undefined;
  if (up) return bounds.has('>') ? '>' : '≥';
  return bounds.has('<') ? '<' : '≤';
}

/** Takes the words around a number off: 不得低于80%, 约20家左右, each over 10 billion yuan. Undefined where they contradict each other. */
export function stripWords(text: string): Stripped | undefined {
  let rest = text;
  const effects: Effect[] = [];
  for (let next = strippedOnce(rest); next; next = strippedOnce(rest)) {
    rest = next[0];
    effects.push(next[1]);
  }
  const comparator = together(effects.flatMap((effect) => effect.comparator ?? []));
  const per = effects.find((effect) => effect.per !== undefined)?.per;
  if (comparator === undefined) return undefined;
  return { rest, comparator, negative: effects.some(({ negative }) => negative), ...(per !== undefined && { per }) };
}
