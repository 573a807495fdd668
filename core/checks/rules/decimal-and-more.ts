import { hitsIn, spanOf } from '../characters';
import { rule, type Span } from '../rule';

/** 13.2万多人: what is given to a tenth is not “more than” that. 余额 and 多元 are words of their own. */
const CHINESE = /(\d+\.\d+\s*(?:万亿|[万亿千百]))(?!余额|余款|余热|多样|多元[化的]|多种)[多余](?=[\u3400-\u9fff])/g;
const ENGLISH = /(\d+\.\d+ (?:thousand|million|billion|M|bn))[- ]odd\b/gi;

export default rule({
  id: 'N03',
  name: 'decimal-and-more',
  level: 'warning',
  over: 'block',
  find: ({ text, language }) =>
    hitsIn(text, language === 'en' ? ENGLISH : CHINESE).map((hit): Span<{ found: string; to: string }> => {
      const [found, to = ''] = hit;
      return { ...spanOf(hit), params: { found, to }, fix: to };
    }),
  words: {
    'zh-CN': {
      title: '小数后用了“多”“余”',
      why: '小数已经精确到末位，再加“多”“余”自相矛盾。',
      bad: '从业人员13.2万多人',
      good: '从业人员13.2万人',
      say: ({ found, to }) => `“${found}”是小数，不应再用“多”“余”，可写作“${to}”。`,
    },
    en: {
      title: 'Decimal with “odd”',
      why: 'A decimal is exact to its last figure; “odd” takes that back.',
      bad: '13.25 million odd visitors',
      good: '13.25 million visitors',
      say: ({ found, to }) => `“${found}” is a decimal with “odd”; write “${to}”.`,
    },
  },
});
