import { hitsIn, spanOf } from '../characters';
import { rule } from '../rule';

const COUNTED = '[家个项所座条名处支](?![人体性目案]|方面)';
const CHINESE = new RegExp(
  `若干${COUNTED}|(?<=(?:引进|培育|培养|打造|建设|建成|形成|新增|新建|扶持|支持|认定|创建|组建|推出|举办|落地|开工)[^，。；、：\\d]{0,4})(?:好几|几|数)${COUNTED}`,
  'g',
);
/** In the prose only: a record may well hold how a source says what there is. */
const HUNDREDS = {
  'zh-CN': new RegExp(`(?<![为人无计总参指倍基复度函])数[十百千万]${COUNTED}`, 'g'),
  en: /\b(?:dozens|hundreds|thousands) of\b(?! (?:years|months|times))/gi,
};
const VERB =
  '(?:build|create|cultivate|establish|train|attract|introduce|form|support|develop|set up|foster|launch|open|settle|recruit|hold|award)s?';
const MANY = '(?:several|a few|a number of|numerous|some more|many more)';
const ENGLISH = new RegExp(
  `\\bseveral more\\b(?! (?:years|months|times))|(?<=\\b${VERB} )${MANY}\\b(?! (?:years|months|times))`,
  'gi',
);
const HINT = {
  'zh-CN': /若干|[几数][十百千万]?[家个项所座条名处支]/,
  en: /several|few|number of|numerous|dozens|hundreds|thousands|more/i,
};

export default rule({
  id: 'P31',
  name: 'vague-quantity',
  level: 'warning',
  over: 'block',
  find: ({ text, type, language }) =>
    HINT[language].test(text)
      ? [
          ...hitsIn(text, language === 'en' ? ENGLISH : CHINESE),
          ...(type === 'field' ? [] : hitsIn(text, HUNDREDS[language])),
        ]
          .map((hit) => ({ ...spanOf(hit), params: { found: hit[0] } }))
          .sort((a, b) => a.start - b.start)
      : [],
  words: {
    'zh-CN': {
      title: '数量含糊',
      why: '“若干家”无法考核，任务应写明数量。',
      bad: '培育若干家龙头企业',
      good: '培育5家龙头企业',
      say: ({ found }) => `“${found}”数量不明确，应写明多少。`,
    },
    en: {
      title: 'Vague quantity',
      why: 'Nobody can tell whether “several” has been reached.',
      bad: 'Cultivate several more leading enterprises',
      good: 'Cultivate 5 leading enterprises',
      say: ({ found }) => `“${found}” cannot be checked; say how many.`,
    },
  },
});
