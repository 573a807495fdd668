import { readDocumentNumber } from '#core/model';
import { rule } from '../rule';

/** The year of a document number in the brackets that it has. */
const YEAR = /[［[【（({「]\s*(\d{4}\s*年?)\s*[］\]】）)}」]/;

export default rule({
  id: 'D09',
  name: 'document-number-brackets',
  level: 'error',
  source: 'GB/T 9704—2012 7.2.5',
  over: 'plan',
  find: ({ profile, language }) => {
    const number = profile.official?.number ?? '';
    if (language !== 'zh-CN' || !readDocumentNumber(number)) return [];
    const right = number.replace(YEAR, '〔$1〕');
    if (right === number) return [];
    const at = { profile: 'official.number' } as const;
    return [{ at, params: { number, right }, fix: { at, from: number, to: right, value: right } }];
  },
  words: {
    'zh-CN': {
      title: '发文字号的括号不对',
      why: '发文字号的年份用六角括号“〔〕”括入，用别的括号不合公文格式。',
      bad: '自府发[2026]5号',
      good: '自府发〔2026〕5号',
      say: ({ number, right }) => `发文字号“${number}”的年份应用六角括号，即“${right}”。`,
    },
    en: {
      title: 'Wrong brackets in the document number',
      why: 'The year of a document number stands in the brackets 〔〕; any others are against the standard.',
      bad: '自府发[2026]5号',
      good: '自府发〔2026〕5号',
      say: ({ number, right }) => `The year of the document number “${number}” belongs in 〔〕: “${right}”.`,
    },
  },
});
