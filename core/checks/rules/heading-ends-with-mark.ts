import { isHeadline } from '../headline';
import { rule, type Span } from '../rule';

/** A question, a call and an unfinished thought keep their mark. */
const ENDING = /[。．，、；：,;:.][。．，、；：,;:.\s]*$/;
const ELLIPSIS = /\.\.|。。|…/;
/** “etc.”, “Ltd.” and “U.S.” end with a mark of their own. */
const ABBREVIATION = /(?:\b(?:etc|inc|ltd|co|corp|no|dept|vs|al)|\.[A-Za-z]|\b[A-Z])\.\s*$/i;

export default rule({
  id: 'D05',
  name: 'heading-ends-with-mark',
  level: 'warning',
  source: 'GB/T 15834—2011 B.4',
  over: 'block',
  find: ({ text, type }): readonly Span<{ heading: string; mark: string }>[] => {
    if (!isHeadline({ type })) return [];
    const hit = ENDING.exec(text);
    const mark = hit?.[0].trim() ?? '';
    if (!hit || text.trim() === mark || ELLIPSIS.test(mark) || (mark === '.' && ABBREVIATION.test(text))) return [];
    const heading = text.slice(0, hit.index).trim();
    return [{ start: hit.index, end: hit.index + mark.length, params: { heading, mark }, fix: '' }];
  },
  words: {
    'zh-CN': {
      title: '标题末尾有标点',
      why: '标题末尾不用标点，问号、叹号、省略号除外。',
      bad: '重点任务。',
      good: '重点任务',
      say: ({ heading, mark }) => `标题“${heading}”末尾不用“${mark}”。`,
    },
    en: {
      title: 'Heading ends with a mark',
      why: 'A heading is no sentence; only a question keeps its mark.',
      bad: 'Goals.',
      good: 'Goals',
      say: ({ heading, mark }) => `The heading “${heading}” needs no “${mark}” at its end.`,
    },
  },
});
