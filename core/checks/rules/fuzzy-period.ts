import { hitsIn, spanOf } from '../characters';
import { isHeadline } from '../headline';
import { rule } from '../rule';

const N = '(?:\\d{1,2}|[一二两三四五六七八九十])';
const PAIR = `(?:${N}(?:至|到|[-–—~～])${N}|[一二两三四五六七八九][二两三四五六七八九])`;
const CHINESE = new RegExp(
  `(?<![\\d第])(?:(?:未来|今后|接下来)的?)?${PAIR}(?:年|个月)(?:左右)?的?(?:之内|以内|内|时间)|` +
    `(?:未来|今后|接下来)的?(?:${PAIR}年|几年|数年|若干年)|(?:几年|数年|若干年)(?:之内|以内|内)|` +
    `^\\s*${PAIR}年\\s*$|(?:近期|短期)内|不久的将来|近期(?=完成|建成|启动|出台|实现|开工|印发|投产|投用|上线)`,
  'g',
);
const WORD = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const ENGLISH = new RegExp(
  `\\b(?:in|within|over|during|after|next|coming|following) ${WORD}(?: to | or | ?[-–—] ?)${WORD} (?:years|months)\\b|` +
    `^\\s*${WORD} (?:to|or) ${WORD} (?:years|months)\\s*$|` +
    `\\b(?:in|within|over|during) the (?:next|coming|following) (?:few |several )?(?:years|months)\\b|` +
    `\\bin (?:a few|several) (?:years|months)\\b|\\b(?:within|over|during) (?:a few|several) years\\b|\\bin the near future\\b`,
  'gi',
);
const HINT = { 'zh-CN': /[年月]|近期|短期|将来/, en: /years|months|future/i };

export default rule({
  id: 'P30',
  name: 'fuzzy-period',
  level: 'warning',
  over: 'block',
  find: ({ text, type, language }) =>
    isHeadline({ type }) || !HINT[language].test(text)
      ? []
      : hitsIn(text, language === 'en' ? ENGLISH : CHINESE).map((hit) => ({
          ...spanOf(hit),
          params: { found: hit[0] },
        })),
  words: {
    'zh-CN': {
      title: '期限含糊',
      why: '“2至3年内”到期时说不清是否逾期，期限应写明到哪年哪月。',
      bad: '2至3年内建成园区',
      good: '到2028年底建成园区',
      say: ({ found }) => `“${found}”期限不明确，应写明到哪年哪月。`,
    },
    en: {
      title: 'Fuzzy period',
      why: 'Nobody can say when “2 to 3 years” are over; name the date.',
      bad: 'Build the park in 2 to 3 years',
      good: 'Build the park by December 2028',
      say: ({ found }) => `“${found}” is no date; say by when.`,
    },
  },
});
