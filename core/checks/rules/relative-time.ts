import { hitsIn, spanOf } from '../characters';
import { rule } from '../rule';

/** 过去年均, 如今年轻 and 透明年报 only look like these. */
const CHINESE =
  /(?<!过)去年(?![均龄])|(?<![如迄当])今年(?![均龄轻])|(?<![透说表证声文])明年(?![均龄确])|(?<![目以之当年此])前年(?![度均级])|(?<![以今往其此最之])后年(?![度均代级])|(?<![以今])上个?月|(?<![以之])下个?月|(?:今后|未来)[三四五六七八九十\d]{1,2}年(?!期)/g;
const ENGLISH =
  /\b(?:last|this|next) (?:year|month|quarter)\b|\b(?:next|coming|past|last) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) years\b/gi;

export default rule({
  id: 'N05',
  name: 'relative-time',
  level: 'warning',
  over: 'block',
  find: ({ text, language }) =>
    hitsIn(text, language === 'en' ? ENGLISH : CHINESE).map((hit) => ({ ...spanOf(hit), params: { found: hit[0] } })),
  words: {
    'zh-CN': {
      title: '相对时间',
      why: '计划要执行数年，“去年”“今年”隔年就指向另一年。',
      bad: '去年出口额增长12%',
      good: '2025年出口额增长12%',
      say: ({ found }) => `“${found}”会随阅读时间而变，应写明年月。`,
    },
    en: {
      title: 'Relative time',
      why: 'A plan is read for years; “last year” means another year to each reader.',
      bad: 'Exports grew by 12% last year',
      good: 'Exports grew by 12% in 2025',
      say: ({ found }) => `“${found}” depends on when it is read; give the date.`,
    },
  },
});
