import { formatDate, readDocumentNumber, yearOf } from '#core/model';
import { rule } from '../rule';

export default rule({
  id: 'D11',
  name: 'document-number-year',
  level: 'error',
  source: 'GB/T 9704—2012 7.2.5, 7.3.5',
  over: 'plan',
  find: ({ profile, language }) => {
    const [number = '', { date }] = [profile.official?.number, profile];
    const read = readDocumentNumber(number);
    if (!read || date === undefined || yearOf(date) === read.year) return [];
    return [
      {
        at: { profile: 'official.number' },
        also: { profile: 'date' },
        params: { number, date: formatDate(date, language) },
      },
    ];
  },
  words: {
    'zh-CN': {
      title: '发文字号与成文日期年份不一',
      why: '发文字号的年份就是成文的年份，跨年印发时最容易漏改。',
      bad: '自府发〔2025〕5号，成文日期2026年1月5日',
      good: '自府发〔2026〕5号，成文日期2026年1月5日',
      say: ({ number, date }) => `发文字号“${number}”的年份与成文日期${date}不一致，请核对。`,
    },
    en: {
      title: 'Year of the document number is not that of its date',
      why: 'A document is numbered in the year in which it is dated; at the turn of the year one of them is easily forgotten.',
      bad: '自府发〔2025〕5号, dated 5 January 2026',
      good: '自府发〔2026〕5号, dated 5 January 2026',
      say: ({ number, date }) =>
        `The year in the document number “${number}” is not that of the date ${date}: check both.`,
    },
  },
});
