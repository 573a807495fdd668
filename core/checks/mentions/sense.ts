import type { Quantity } from '#core/model';
import type { QuantityMention, Stretch } from './mention';

/** What the words around a number say of it. */
export type Said = Pick<QuantityMention, 'sense' | 'direction' | 'isFrom' | 'basis'>;

const UP = '增长|增加|提高|提升|上升|递增|扩大|上涨|新增|净增|增产|增收|增';
const DOWN = '下降|降低|减少|压减|缩短|缩小|下调|削减|减|降';
/** Between a verb and its number: 了, 幅度, 率. */
const LEADING = '(?:率|速度|速|幅度|幅|了|约|近|超过|超|达到|达|为|保持在|稳定在|控制在|不低于|[：:\\s])*';
const CHANGE = new RegExp(`(?:(${UP})|(${DOWN}))${LEADING}$`);
/** 新增岗位5000个: what is new is added to what there is. */
const ADDED = /(?:新增|净增)[^，。；：\d]{0,8}$/;
const YEARLY = new RegExp(
  `(?:年均|每年|逐年|(?<![\\d上去今明])年)(?:复合|平均|递增|复合平均)?(?:(${UP})|(${DOWN}))?${LEADING}$`,
);
/** 增长到, 增至: what follows is how much there is. */
const TO = /(?:到|至|为)[^，。；\d]{0,3}$/;
const FROM = /(?:由|从|自)[^，。；：]{0,16}$/;
const GOES_TO = /^[^，。；\d]{0,10}(?:到|至|升|增|提高|扩大|发展|跃|降|减|缩)/;
const CUMULATIVE = /(?:累计|总计|合计)[^，。；\d]{0,10}$/;
const ANNUAL =
  /(?:每年|年均|年度|全年|(?:^|[^\d今去明近多十百、周])年(?!底|内|末|初|前|以|来|间|均|度|龄|轻|代|级)[^，。；\d年]{1,12})$/;

const ENGLISH_UP = 'grow(?:s|n|th|ing)?|grew|ris(?:e|es|en|ing)|rose|increas\\w+|expand\\w*|up|gain\\w*|climb\\w*';
const ENGLISH_DOWN =
  'fall(?:s|en|ing)?|fell|declin\\w+|decreas\\w+|reduc\\w+|cut(?:s|ting)?|drop\\w*|down|lower\\w*|shr[aiu]nk\\w*';
const ENGLISH_CHANGE = new RegExp(
  `\\b(?:(${ENGLISH_UP})|(${ENGLISH_DOWN}))(?:\\s(?:rate|annually|on average))?(?:\\s(?:by|of|at|is|was|averag\\w+|an average of|a further|another)){0,3}\\s$`,
  'i',
);
const ENGLISH_BEHIND = new RegExp(
  `^(?:[- ](?:annual|average|yearly|further|compound))*[- ](?:(increase|rise|growth|gain)|(decrease|fall|decline|reduction|cut|drop))\\b`,
  'i',
);
/** 15 MW more than in 2022. */
const COMPARED = /^ (?:(more|higher)|(less|fewer|lower)) than\b/;
const A_YEAR =
  /^\s?(?:\([^)]*\)\s?)?(?:a year|per year|per annum|each year|every year|annually|a year on average|yearly|year[- ]on[- ]year)\b/i;
const YEARLY_BEFORE = /\b(?:annual(?:ly)?|average annual|yearly|every year|each year)\b[^.;]{0,24}$/i;
const CUMULATIVE_BEFORE = /\bcumulative(?:ly)?\b[^.;]{0,16}$/i;
const FROM_BEFORE = /\bfrom (?:the |a |some |about )?$/i;

const RATES = new Set(['%', '‰', '个百分点', '倍', '番']);
const isRate = ({ unit = '' }: Quantity): boolean => RATES.has(unit);

const directed = (up: string | undefined, down: string | undefined): Pick<Said, 'direction'> => {
  if (down !== undefined) return { direction: 'down' };
  return up === undefined ? {} : { direction: 'up' };
};

/** What stands around a number in its own clause and a little before it. */
interface Around {
  readonly before: string;
  readonly behind: string;
  readonly quantity: Quantity;
}

function saidInChinese({ before, behind, quantity }: Around): Said {
  const basis = CUMULATIVE.test(before) ? 'cumulative' : ANNUAL.test(before) ? 'annual' : undefined;
  const isFrom = /[由从自]/.test(before) && FROM.test(before) && GOES_TO.test(behind);
  const level: Said = { sense: 'level', ...(basis && { basis }), ...(isFrom && { isFrom }) };
  if (quantity.unit === '番') return { sense: 'change', direction: 'up' };
  if (TO.test(before)) return level;
  const yearly = YEARLY.exec(before);
  const change = CHANGE.exec(before);
  if (yearly && (change || isRate(quantity)))
    return { sense: 'annual-rate', ...directed(yearly[1] ?? change?.[1], yearly[2] ?? change?.[2]) };
  if (change) return { sense: 'change', ...directed(change[1], change[2]) };
  return ADDED.test(before) ? { sense: 'change', direction: 'up' } : level;
}

function saidInEnglish({ before, behind, quantity }: Around): Said {
  const isYearly = A_YEAR.test(behind) || (isRate(quantity) && YEARLY_BEFORE.test(before));
  const follows = isRate(quantity) ? ENGLISH_BEHIND.exec(behind) : null;
  const change = ENGLISH_CHANGE.exec(before) ?? follows ?? COMPARED.exec(behind);
  if (change && !/\bto\s$/.test(before))
    return {
      sense: isYearly && isRate(quantity) ? 'annual-rate' : 'change',
      ...directed(change[1], change[2]),
    };
  if (isRate(quantity) && A_YEAR.test(behind)) return { sense: 'annual-rate' };
  const basis = CUMULATIVE_BEFORE.test(before)
    ? 'cumulative'
    : isYearly || YEARLY_BEFORE.test(before)
      ? 'annual'
      : undefined;
  return { sense: 'level', ...(basis && { basis }), ...(FROM_BEFORE.test(before) && { isFrom: true as const }) };
}

const HAN = /[\u4e00-\u9fff]/;
/** How far the words reach that say what a number is. */
const REACH = 28;

/** Whether a number is a level, a change or a yearly rate, in which direction, from what to what, and on what basis. */
export function saidOf(text: string, { start, end }: Stretch, quantity: Quantity): Said {
  const before = text.slice(Math.max(0, start - REACH), start);
  const around = { before, behind: text.slice(end, end + REACH), quantity };
  return HAN.test(before) || HAN.test(around.behind) ? saidInChinese(around) : saidInEnglish(around);
}
