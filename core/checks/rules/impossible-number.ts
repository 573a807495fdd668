import { baseAmount, formatQuantity, isDecimal, unitCalled, type Quantity } from '#core/model';
import { KIND_NAMES, fieldsOf, quantityIn, recordsOf, type KindName, type PlanRecord } from '#core/records';
import { isTyped, type Line } from '../read-line';
import { textRule, type Scope, type Spot } from '../rule';

/** A share of a whole, which is at most all of it; not what may be more than planned, such as the use of a capacity. */
const SHARE =
  '占比|比重|份额|合格率|达标率|及格率|优良率|满意[率度]|知晓率|处理率|处置率|回收率|安置率|入住率|(?<!拨备|流动性|准备金|债务)覆盖率';
const ENGLISH_SHARE = '\\b(?:share|proportion|coverage)\\b(?! prices?)';
const LEADS =
  '(?:[将已均各约要应]|力争|平均|达到?|为|提[高升][到至]|增[加长]?[到至]|上升[到至]|[由从][\\d.]+%|保持在|稳定在|不[低少]于|超过?|突破|至少|[：:]){0,6}';
const ENGLISH_LEADS =
  '(?: of(?: (?!growth|increase|rise)[a-z]+){1,6}?)?(?: (?:will|to|is|are|be|reach(?:es|ed|ing)?|rises?|rose|of|at|over|about|least|more|than|stands?)){1,5}';
const NUMBER = '(\\d[\\d.,]*)\\s?(?:[%％]|per ?cent\\b)';

const LARGE = /\d{3}(?:\.\d+)?\s?(?:[%％]|per ?cent)/;
/** Looked at before the words: hardly any line has a percentage of three digits. */
const mayBe = ({ text, type }: Line): boolean =>
  type !== 'heading' && (text.includes('%') || text.includes('％') || text.includes('cent')) && LARGE.test(text);
const IN_TEXT: readonly RegExp[] = [
  new RegExp(`(?:${SHARE})${LEADS}\\s?${NUMBER}`, 'g'),
  new RegExp(`${ENGLISH_SHARE}${ENGLISH_LEADS} ${NUMBER}`, 'gi'),
  new RegExp(`${NUMBER} (?:market )?share\\b`, 'gi'),
];
const NAMES_SHARE = new RegExp(`${SHARE}|${ENGLISH_SHARE}`, 'i');

/** More than all. */
const isOverAll = (digits: string): boolean =>
  isDecimal(digits) && baseAmount({ value: digits, comparator: '=', unit: '%' }).amount.gt(100);

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** The shares of more than all that were typed in a line; what a reference shows is its record's. */
const sharesOverAll = (line: Line): readonly Stretch[] =>
  IN_TEXT.flatMap((shape) =>
    [...line.text.matchAll(shape)].flatMap((hit): readonly Stretch[] => {
      const [said, digits = ''] = hit;
      const [start, end] = [hit.index + said.lastIndexOf(digits), hit.index + said.length];
      return isOverAll(digits.replaceAll(',', '')) && isTyped(line, start, end) ? [{ start, end, said }] : [];
    }),
  );

const isBelowNothing = ({ value, unit = '' }: Quantity): boolean => {
  const known = unitCalled(unit);
  const isCount = known !== undefined && known.money === undefined && !['%', '‰', '个百分点'].includes(known.base);
  return value.startsWith('-') && isCount;
};

/** What is wrong with the numbers of a record: a share of more than all, fewer than none. */
const inRecord = (kind: KindName, record: PlanRecord, { nameOf, plan }: Scope): readonly Spot<Params>[] =>
  Object.entries(fieldsOf(kind)).flatMap(([field, { type }]): readonly Spot<Params>[] => {
    const quantity = type === 'quantity' ? quantityIn(record, field) : undefined;
    if (!quantity) return [];
    const name = nameOf(kind, record);
    const isShare = quantity.unit === '%' && isOverAll(quantity.upTo ?? quantity.value) && NAMES_SHARE.test(name);
    if (!isShare && !isBelowNothing(quantity)) return [];
    const params: Params = {
      name,
      said: formatQuantity(quantity, plan.language),
      problem: isShare ? 'share' : 'count',
    };
    return [{ at: { record: record.id, field }, params }];
  });

type Params = Readonly<Record<'name' | 'said', string>> & { readonly problem: 'text' | 'share' | 'count' };

export default textRule<Params, Stretch>({
  id: 'N16',
  name: 'impossible-number',
  level: 'warning',
  over: 'text',
  gather: (line) => (mayBe(line) ? sharesOverAll(line) : []),
  find: (gathered, scope) => [
    ...gathered.map(({ section, line, item: { start, end, said } }) => ({
      at: { section, block: line.id, start, end },
      params: { name: '', said, problem: 'text' as const },
    })),
    ...KIND_NAMES.flatMap((kind) => recordsOf(scope.plan, kind).flatMap((record) => inRecord(kind, record, scope))),
  ],
  words: {
    'zh-CN': {
      title: '不可能的数',
      why: '占比至多是百分之百，家数、人数不会是负数；多半是把增长写成了占比，或者写错了位数。',
      bad: '数字化企业占比达到120%',
      good: '数字化企业占比达到82%',
      say: ({ name, said, problem }) =>
        ({
          text: `“${said}”超过了100%，请核对。`,
          share: `“${name}”为${said}，占比不会超过100%。`,
          count: `“${name}”为${said}，数量不会是负数。`,
        })[problem],
    },
    en: {
      title: 'Impossible number',
      why: 'A share is at most all, and a count is never below zero; most likely growth was written as a share, or a digit is wrong.',
      bad: 'the share of digital enterprises will reach 120%',
      good: 'the share of digital enterprises will reach 82%',
      say: ({ name, said, problem }) =>
        ({
          text: `“${said}” is more than 100%; compare it with its source.`,
          share: `“${name}” is ${said}; a share is at most 100%.`,
          count: `“${name}” is ${said}; a count is never below zero.`,
        })[problem],
    },
  },
});
