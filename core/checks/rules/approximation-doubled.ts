import { hitsIn } from '../characters';
import { rule, type Span } from '../rule';

const NUMBER = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千]+)(?:万亿|[万亿])?';
const ABOUT = '(?:大约|(?<![节契合预公特签履违集制条简大邀])约|将近|接近|(?<![附邻靠最接临亲将])近|大概)';
/** What may stand between a number and 左右; a range is not approximate twice. */
const COUNTED = '[^\\d，。；、：！？,;（）()～—至的\\s-]{0,6}?';

/** 至少20家规模以上企业 says it once: nothing but the unit may stand before 以上. */
const UNIT =
  '(?:[%％]|个百分点|个月|人次|平方米|平方公里|公里|小时|[万亿]?(?:美)?元|[家个项名人次种条座处件台套亩吨户倍年天届所])?';

/** What says once more that a number is not exact; each with the words that stay, before it and around it. */
const CHINESE: readonly RegExp[] = [
  new RegExp(`(${ABOUT}[占为有需达合]?${NUMBER})[多余]?(?!年)(${COUNTED})(?:左右|上下)+(?![游两侧翼岸邻联级])`, 'g'),
  new RegExp(`((?:${ABOUT}|超过|逾|突破)${NUMBER})()[多余](?=[家个项人名万亿元年月天次种条座处件台套亩吨户平公])`, 'g'),
  new RegExp(`((?:超过|逾|不低于|不少于|不小于|至少|最少)${NUMBER}${UNIT})()(?:以上)+`, 'g'),
  new RegExp(`((?:不超过|不多于|不高于|最多|至多)${NUMBER}${UNIT})()(?:以内|以下)+`, 'g'),
];
const SCALE = '(?: (?:thousand|million|billion)| ?%| per ?cent)?';
const SPELT = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred';
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\b((?:about|around|approximately|roughly|nearly|almost|some) (?:[$€£]?\\d[\\d,.]*${SCALE}|${SPELT})(?: [a-z]+){0,2}?)()(?: or so| or thereabouts| more or less)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b((?:about|around|approximately|roughly|nearly|almost|over|more than) \\d[\\d,.]*${SCALE})()[- ]odd\\b`,
    'gi',
  ),
  new RegExp(`\\b((?:at least|over|more than) \\d[\\d,.]*${SCALE}(?: [a-z]+)?)() or more\\b`, 'gi'),
];
const HINT = { 'zh-CN': /左右|上下|以上|以内|以下|[多余]/, en: / or so| or thereabouts| more or less|odd\b| or more/i };

export default rule({
  id: 'N02',
  name: 'approximation-doubled',
  level: 'warning',
  over: 'block',
  find: ({ text, language }) => {
    if (!HINT[language].test(text)) return [];
    return (language === 'en' ? ENGLISH : CHINESE)
      .flatMap((shape) => hitsIn(text, shape))
      .map((hit): Span<{ found: string; to: string }> => {
        const [found, front = '', unit = ''] = hit;
        const once = front + unit;
        return { start: hit.index, end: hit.index + found.length, params: { found, to: once }, fix: once };
      })
      .filter(
        (span, index, all) => !all.slice(0, index).some((other) => other.start < span.end && span.start < other.end),
      )
      .sort((a, b) => a.start - b.start);
  },
  words: {
    'zh-CN': {
      title: '约数重复',
      why: '“约”和“左右”说的是同一个意思，只用一个。',
      bad: '引进约20家左右企业',
      good: '引进约20家企业',
      say: ({ found, to }) => `“${found}”重复表示约数，可写作“${to}”。`,
    },
    en: {
      title: 'Approximation said twice',
      why: '“About” and “or so” say the same; one is enough.',
      bad: 'Settle about 20 or so enterprises',
      good: 'Settle about 20 enterprises',
      say: ({ found, to }) => `“${found}” says twice that it is not exact; write “${to}”.`,
    },
  },
});
