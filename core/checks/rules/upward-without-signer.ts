import type { Official } from '#core/model';
import { rule } from '../rule';

/** The kinds of document that go up by their nature. */
const UPWARD = /(?:请示|报告)$/;

const isUpward = ({ goesUp, notice }: Official): boolean => goesUp === true || UPWARD.test(notice?.title.trim() ?? '');

export default rule({
  id: 'D22',
  name: 'upward-without-signer',
  level: 'to-fill',
  source: 'GB/T 9704—2012 7.2.6',
  over: 'plan',
  find: ({ profile: { official } }) =>
    official && isUpward(official) && (official.signers ?? []).length === 0
      ? [{ at: { profile: 'official.signers' }, params: {} }]
      : [],
  words: {
    'zh-CN': {
      title: '上行文没有签发人',
      why: '报上级机关的公文应当在发文字号右边标注签发人姓名。',
      bad: '自商〔2026〕3号（请示，没有签发人）',
      good: '自商〔2026〕3号　　签发人：王建国',
      say: () => '上行文还没有填写签发人。',
    },
    en: {
      title: 'Nobody signed off what goes up',
      why: 'A document to superiors names beside its number who signed it off.',
      bad: 'A request to superiors that names nobody',
      good: 'Signed off by Wang Jianguo, beside the number',
      say: () => 'The document goes to superiors and does not say yet who signed it off.',
    },
  },
});
