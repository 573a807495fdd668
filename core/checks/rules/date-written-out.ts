import { formatDate, parseDate } from '#core/model';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

/** A line that is a date and nothing else, as under a signature: in characters, or with zeros before month or day. */
const CHINESE =
  /^(?:(?:成文|印发)日期[：:])?\s*((?:[〇○Ｏ零一二三四五六七八九]{4}|\d{4})年\s*(?:[一二三四五六七八九十]{1,2}|\d{1,2})月\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})日)(?:印发)?$/;
const ENGLISH = /^(0\d [A-Z][a-z]+ \d{4})$/;

export default rule({
  id: 'D12',
  name: 'date-written-out',
  level: 'error',
  source: 'GB/T 9704—2012 7.3.5.4',
  over: 'block',
  find: (line) => {
    if (line.type !== 'paragraph' || line.text.length > 24) return [];
    const hit = (line.language === 'zh-CN' ? CHINESE : ENGLISH).exec(line.text.trim());
    const typed = hit?.[1];
    const date = typed === undefined ? undefined : parseDate(typed);
    if (typed === undefined || date?.length !== 10) return [];
    const [start, right] = [line.text.indexOf(typed), formatDate(date, line.language)];
    const end = start + typed.length;
    if (typed === right || !isTyped(line, start, end) || !/[〇○Ｏ零一二三四五六七八九十]|\b0|年0|月0/.test(typed))
      return [];
    return [{ start, end, params: { typed, right }, fix: right } satisfies Span<{ typed: string; right: string }>];
  },
  words: {
    'zh-CN': {
      title: '成文日期编虚位或用汉字',
      why: '成文日期用阿拉伯数字标全年、月、日，月、日不编虚位（1不编为01）。',
      bad: '二〇二六年一月五日',
      good: '2026年1月5日',
      say: ({ typed, right }) => `日期“${typed}”应写作“${right}”。`,
    },
    en: {
      title: 'Date padded or written in characters',
      why: 'The date of a document is written in Arabic figures without zeros before day and month.',
      bad: '05 January 2026',
      good: '5 January 2026',
      say: ({ typed, right }) => `The date “${typed}” is written “${right}”.`,
    },
  },
});
