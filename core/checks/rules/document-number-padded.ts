import { readDocumentNumber } from '#core/model';
import { rule } from '../rule';

/** What stands between the year and a serial that is padded or has 第 before it. */
const PADDED = /([〕］\]】）)}」])\s*(?:第\s*0*|0+)(\d+)\s*号?$/;

export default rule({
  id: 'D10',
  name: 'document-number-padded',
  level: 'warning',
  source: 'GB/T 9704—2012 7.2.5',
  over: 'plan',
  find: ({ profile, language }) => {
    const number = profile.official?.number ?? '';
    if (language !== 'zh-CN' || !readDocumentNumber(number)) return [];
    const right = number.trim().replace(PADDED, '$1$2号');
    if (right === number.trim()) return [];
    const at = { profile: 'official.number' } as const;
    return [{ at, params: { number, right }, fix: { at, from: number, to: right, value: right } }];
  },
  words: {
    'zh-CN': {
      title: '发文顺序号编虚位或加“第”字',
      why: '发文顺序号不编虚位（1不编为01），不加“第”字，在数字后加“号”字。',
      bad: '自府发〔2026〕第005号',
      good: '自府发〔2026〕5号',
      say: ({ number, right }) => `发文字号“${number}”应为“${right}”。`,
    },
    en: {
      title: 'Document number padded or with 第',
      why: 'The serial of a document number has no zeros before it and no 第.',
      bad: '自府发〔2026〕第005号',
      good: '自府发〔2026〕5号',
      say: ({ number, right }) => `The document number “${number}” should be “${right}”.`,
    },
  },
});
