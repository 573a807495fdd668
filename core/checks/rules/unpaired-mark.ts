import { rule, type Span } from '../rule';

/** The half-width and the full-width bracket close one another here; which of them is right is another question. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': ')',
  '(': ')',
  '[': ']',
  '［': ']',
  '【': '】',
  '〔': '〕',
  '「': '」',
};
const SAME: Readonly<Record<string, string>> = { '）': ')', '］': ']' };
const CLOSING = new Set(Object.values(PAIRS));

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** “1)”, “a)” and “一）” number a point; their bracket was never opened. */
const isNumbering = (text: string, at: number): boolean =>
  /(?:^|[\s；;。，,：:、])[\dA-Za-z一二三四五六七八九十]{1,3}$/.test(text.slice(0, at));

/** ’ is an apostrophe inside a word, before figures, and after a word while no quotation is open: government’s, ’90s, cities’. */
function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at + 1]];
  return /\p{Script=Latin}/u.test(before) ? /\p{Script=Latin}/u.test(after) || !isOpen : /\d/.test(after) && !isOpen;
}

const MARKS = /[“”‘’《》〈〉（）()[\]［］【】〔〕「」]/g;

/** The marks without a partner, in the order of the text. */
function unpaired(text: string): readonly Mark[] {
  const open: Mark[] = [];
  const alone: Mark[] = [];
  MARKS.lastIndex = 0;
  while (MARKS.test(text)) {
    const at = MARKS.lastIndex - 1;
    const mark = text[at] ?? '';
    const closing = SAME[mark] ?? mark;
    if (PAIRS[mark] !== undefined) open.push({ mark, at });
    if (!CLOSING.has(closing)) continue;
    const partner = open.findLastIndex((other) => PAIRS[other.mark] === closing);
    if (mark === '’' && isApostrophe(text, at, partner >= 0)) continue;
    if (partner >= 0) alone.push(...open.splice(partner).slice(1));
    else if (closing !== ')' || !isNumbering(text, at)) alone.push({ mark, at });
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}

const AROUND = 8;

/** The mark with the text that follows an opening one, or leads up to a closing one. */
const excerpt = (text: string, { mark, at }: Mark): string =>
  (PAIRS[mark] === undefined ? text.slice(Math.max(0, at - AROUND), at + 1) : text.slice(at, at + AROUND + 1)).trim();

export default rule({
  id: 'T04',
  name: 'unpaired-mark',
  level: 'error',
  source: 'GB/T 15834—2011 4.8, 4.9, 4.15',
  over: 'block',
  find: ({ text }) =>
    unpaired(text).map((found): Span<{ mark: string; excerpt: string }> => ({
      start: found.at,
      end: found.at + 1,
      params: { mark: found.mark, excerpt: excerpt(text, found) },
    })),
  words: {
    'zh-CN': {
      title: '括号或引号不成对',
      why: '缺少一半的括号或引号会改变句子的意思。',
      bad: '融入“一带一路建设',
      good: '融入“一带一路”建设',
      say: ({ mark, excerpt }) => `${mark} 没有配对：${excerpt}`,
    },
    en: {
      title: 'Unpaired bracket or quotation mark',
      why: 'Half a pair leaves open where the aside or the quotation ends.',
      bad: 'Build the park (lead: Culture Bureau',
      good: 'Build the park (lead: Culture Bureau)',
      say: ({ mark, excerpt }) => `${mark} has no partner: ${excerpt}`,
    },
  },
});
