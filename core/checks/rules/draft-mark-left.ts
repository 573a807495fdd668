import { profileText, type ProfileField } from '#core/model';
import { hitsIn, spanOf } from '../characters';
import { rule } from '../rule';

/** What tells in a title that the text is not final yet. */
const MARKS =
  /[（(〔[【]\s*(?:[^（）()〔〕[\]【】]{0,6}?(?:征求意见|讨论|送审|审议|报批|报审|上会)(?:稿|版)[^（）()〔〕[\]【】]{0,4}|草案|草稿|初稿|修改稿|(?:consultation |working |first |second |revised |final )?draft(?: for [^()[\]]{1,30})?)\s*[）)〕\]】]/gi;

const TITLES: readonly ProfileField[] = ['title', 'official.notice.title', 'official.notice.text'];

export default rule({
  id: 'D24',
  name: 'draft-mark-left',
  level: 'to-fill',
  over: 'plan',
  find: ({ profile }) =>
    TITLES.flatMap((field) =>
      hitsIn(profileText(profile, field) ?? '', MARKS).map((hit) => {
        const at = { profile: field, ...spanOf(hit) };
        return { at, params: { mark: hit[0] }, choices: [{ at, from: hit[0], to: '' }] };
      }),
    ),
  words: {
    'zh-CN': {
      title: '标题里还有稿次标记',
      why: '征求意见时应标明稿次，定稿印发时标题里不能再有。',
      bad: '自贡市彩灯产业转型升级行动计划（征求意见稿）',
      good: '自贡市彩灯产业转型升级行动计划',
      say: ({ mark }) => `“${mark}”在定稿印发前应当删去。`,
    },
    en: {
      title: 'The title still says that it is a draft',
      why: 'What is sent out for comment says so in its title; what is issued must not.',
      bad: 'Action Plan for the Lantern Industry (draft)',
      good: 'Action Plan for the Lantern Industry',
      say: ({ mark }) => `Delete “${mark}” before the plan is issued.`,
    },
  },
});
