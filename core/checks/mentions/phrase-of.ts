import { isChinese, piecesOf } from './name-pieces';
import { isSetApart, leadingEnd, leadsFrom } from './leading-words';
import type { QuantityMention, Stretch } from './mention';
import { stretchAt } from './sentences';

const EDGE = /[，。；：、（）“”《》,;:()\d]/;
/** What a noun phrase of an indicator ends with. */
const MEASURED =
  /(?:值|额|率|量|数|比重|占比|比例|强度|规模|收入|人次|游客|企业|园区|基地|平台|项目|品牌|机构|人才|人员|学校|中心|集群|产能|面积|里程|产品|标准|专利|商标|景区|街区|市场|场所|设施|客房|床位|岗位|示范[区县镇村户点])$/;
/** What depends on the case, not on the plan: rewards, fees, limits. */
const BY_CASE =
  /奖|补|贴|贷|费|罚|税|资助|标准|限额|额度|最高|最低|单户|单个|每|各|其中|平均|人均|户均|首次|一次性|一期|二期|三期|第[一二三四五]/;
const VERBS =
  /^(?:再|新|累计|共|全力|加快|推动|推进|支持|引导|组织|开展|建设|建成|培育|培养|打造|引进|形成|创建|新建|发展|实施|认定|达到|实现|完成|培训|扶持|设立|建立|命名|评选|遴选|推出|制定|修订|举办)+/;
const SHORTEST = 4;
const LONGEST = 20;

function chineseBefore(text: string, from: number, number: QuantityMention): string {
  let start = number.start;
  while (start > from && !EDGE.test(text.charAt(start - 1))) start--;
  const end = leadingEnd(text, { start, end: number.start });
  return text.slice(leadsFrom(text, { start, end }), end).replace(VERBS, '');
}

function chineseBehind(text: string, to: number, number: QuantityMention): string {
  let end = number.end;
  while (end < to && !EDGE.test(text.charAt(end)) && !/[和及与并以]/.test(text.charAt(end))) end++;
  return text.slice(number.end, end);
}

const isPhrase = (phrase: string): boolean =>
  phrase.length >= SHORTEST &&
  phrase.length <= LONGEST &&
  MEASURED.test(phrase) &&
  !BY_CASE.test(phrase) &&
  !phrase.includes('的');

const ENGLISH_BEFORE =
  /([a-z][a-z -]*?)\s+(?:(?:is|are|will|to|has|have|was|were|reach|reaches|reached|stand|stands|amount|amounts|total|totals|rise|rises|grow|grows|of|at|be)\s+)+$/i;
const ENGLISH_BEHIND =
  /^\s((?:[a-z-]+\s){0,3}[a-z-]+s)(?=[,.;:)]|\s(?:in|by|are|have|will|with|and|to|of|for|at)\b|$)/i;
const ENGLISH_BY_CASE =
  /\b(?:grant|subsid|reward|bonus|fee|loan|each|every|per|up to|maximum|minimum|those|which|that|who|other|more)\b/i;

function englishPhrase(text: string, { start: from, end: to }: Stretch, number: QuantityMention): string {
  const before = /[^,;:()\d]*$/.exec(text.slice(from, number.start))?.[0] ?? '';
  const near = ENGLISH_BEFORE.exec(before)?.[1] ?? ENGLISH_BEHIND.exec(text.slice(number.end, to))?.[1] ?? '';
  const words = piecesOf(near.toLowerCase());
  return words.length < 2 || words.length > 6 || ENGLISH_BY_CASE.test(near) ? '' : words.join(' ');
}

/** What a clause is about before it goes from value to value: 年产值 of 年产值由2025年的12亿元. */
const BEFORE_VALUES = /^(?:到|至)?(?:\d{4}年[底末]?)?(\D{2,20}?)(?:由|从|达|增|升|提高|突破|超过|实现|\d)/;

/** The words that stand next to a number in its clause, before it or else behind it: a guess at what it measures, for people to look at. */
export function wordsBeside(text: string, sentences: readonly Stretch[], number: QuantityMention): string {
  const sentence = stretchAt(sentences, number.start);
  if (!sentence) return '';
  if (!isChinese(text)) return englishPhrase(text, sentence, number);
  const clause =
    text
      .slice(sentence.start, number.start)
      .split(/[，；：、（]/)
      .at(-1) ?? '';
  const words = [
    chineseBefore(text, sentence.start, number),
    (BEFORE_VALUES.exec(clause)?.[1] ?? '').replace(VERBS, ''),
    chineseBehind(text, sentence.end, number),
  ];
  return (words.find((each) => each !== '') ?? '').slice(-LONGEST);
}

/**
 * The words with which a text says what a number measures: 园区年产值 of 园区年产值达到50亿元, 示范园区 of 建设10个示范园区.
 * Undefined where they are not certain to name one thing: rewards, shares of something, numbers that only qualify.
 */
export function phraseOf(text: string, sentences: readonly Stretch[], number: QuantityMention): string | undefined {
  const sentence = stretchAt(sentences, number.start);
  if (!sentence || isSetApart(text, number.start)) return undefined;
  if (!isChinese(text)) return englishPhrase(text, sentence, number) || undefined;
  if (/^(?:的|以上的)/.test(text.slice(number.end, number.end + 3))) return undefined;
  const before = chineseBefore(text, sentence.start, number);
  if (isPhrase(before)) return before;
  const behind = before === '' ? chineseBehind(text, sentence.end, number) : '';
  return isPhrase(behind) ? behind : undefined;
}
