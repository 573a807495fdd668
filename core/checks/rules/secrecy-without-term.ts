import type { ProfileField } from '#core/model';
import { rule, type Spot } from '../rule';

type Params = Readonly<Record<'secrecy' | 'missingZh' | 'missingEn', string>>;

export default rule({
  id: 'D23',
  name: 'secrecy-without-term',
  level: 'to-fill',
  source: 'GB/T 9704—2012 7.2.1, 7.2.2',
  over: 'plan',
  find: ({ profile: { official } }): readonly Spot<Params>[] => {
    const { secrecy, secrecyTerm, copyNumber } = official ?? {};
    if (secrecy === undefined) return [];
    const missing = (profile: ProfileField, missingZh: string, missingEn: string): Spot<Params> => ({
      at: { profile },
      params: { secrecy, missingZh, missingEn },
    });
    return [
      ...(copyNumber === undefined ? [missing('official.copyNumber', '份号', 'copy number')] : []),
      ...(secrecyTerm === undefined ? [missing('official.secrecyTerm', '保密期限', 'term of secrecy')] : []),
    ];
  },
  words: {
    'zh-CN': {
      title: '有密级而没有保密期限或份号',
      why: '涉密公文应当标注份号、密级和保密期限，以便登记和到期解密。',
      bad: '秘密',
      good: '000001　秘密★1年',
      say: ({ secrecy, missingZh }) => `密级是“${secrecy}”，还没有填写${missingZh}。`,
    },
    en: {
      title: 'Secret without a term or a copy number',
      why: 'Every copy of a secret document is numbered, and it says until when it is secret.',
      bad: '秘密',
      good: '000001, 秘密★1年',
      say: ({ secrecy, missingEn }) => `The document is “${secrecy}” and has no ${missingEn} yet.`,
    },
  },
});
