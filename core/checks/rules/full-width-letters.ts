import { hitsIn, spanOf } from '../characters';
import { rule, type Span } from '../rule';

const SHAPE = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ％]|[．，－](?=[０-９Ａ-Ｚａ-ｚ]))*/g;
/** ＸＸ stands for what is still to come; that is another question. */
const PLACEHOLDER = /^[Ｘｘ]+$/;

export default rule({
  id: 'T02',
  name: 'full-width-letters',
  level: 'warning',
  over: 'block',
  find: ({ text }) =>
    hitsIn(text, SHAPE).flatMap((hit): readonly Span<{ found: string; to: string }>[] => {
      const [found] = hit;
      const to = found.normalize('NFKC');
      return PLACEHOLDER.test(found) ? [] : [{ ...spanOf(hit), params: { found, to }, fix: to }];
    }),
  words: {
    'zh-CN': {
      title: '全角字母、数字',
      why: '数字和拉丁字母用半角，全角的排出来字距过大，也查找不到。',
      bad: '２０２６年',
      good: '2026年',
      say: ({ found, to }) => `“${found}”是全角字符，应为“${to}”。`,
    },
    en: {
      title: 'Full-width letters or figures',
      why: 'Full-width figures are set too wide, and searching misses them.',
      bad: '２０２６',
      good: '2026',
      say: ({ found, to }) => `“${found}” is in full-width characters; write “${to}”.`,
    },
  },
});
