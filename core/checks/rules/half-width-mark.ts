import { hitsIn, isChinese, isHan } from '../characters';
import { isTyped, type Line } from '../read-line';
import { rule, type Span } from '../rule';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };
const POINTS = /[,;:?!]|(?<!\.)\.(?!\.)|\.{3,}/g;
const PAIRED = /["“”()（）]/g;
/** Most lines have none. */
const ANY = /[,;:?!."()]/;

interface Wrong {
  readonly at: number;
  readonly mark: string;
  readonly to: string;
}

const isMark = (char: string | undefined): boolean =>
  char !== undefined && (' ,;:?!."()'.includes(char) || (isChinese(char) && !isHan(char)));

/** The nearest letters or figures on both sides of a stretch, past spaces and marks, so that no correction brings another. */
function around(text: string, start: number, end: number): readonly [string | undefined, string | undefined] {
  let [before, after] = [start - 1, end];
  while (isMark(text[before])) before--;
  while (isMark(text[after])) after++;
  return [text[before], text[after]];
}

/** A point between Chinese text on one side at least: not in 9:00, 1,000, 1.建设 or a web address. */
function wrongPoints(text: string): readonly Wrong[] {
  return hitsIn(text, POINTS).flatMap(({ 0: mark, index: at }): readonly Wrong[] => {
    const [before, after] = around(text, at, at + mark.length);
    if (mark.startsWith('.')) {
      const isEnd = isHan(before) && (after === undefined || isHan(after));
      return isEnd ? [{ at, mark, to: mark.length > 1 ? '……' : '。' }] : [];
    }
    const isInChinese = isHan(before) || (isHan(after) && before !== undefined);
    return isInChinese ? [{ at, mark, to: FULL[mark] ?? mark }] : [];
  });
}

interface Open {
  readonly mark: string;
  readonly at: number;
}

const CLOSES = new Set([')', '）', '”']);
const WIDE: Readonly<Record<string, readonly [open: string, close: string]>> = { '(': ['（', '）'], '"': ['“', '”'] };

/** 自府发(2024)5号 takes brackets of its own 〔〕. */
const DOCUMENT_NUMBER = /^[\u3400-\u9fff]\((?:19|20)\d\d\)\d/;

/** Whether Chinese stands in a pair of marks, before it, or behind it with no Latin word before it: not in f(x)和. */
const isChinesePair = (text: string, open: number, close: number): boolean => {
  const [before, after] = [text[open - 1], text[close + 1]];
  if (DOCUMENT_NUMBER.test(text.slice(open - 1, close + 2))) return false;
  const isBare = before === undefined || !/[A-Za-z\d]/.test(before);
  return isHan(before) || (isBare && isHan(after)) || /[\u3400-\u9fff]/.test(text.slice(open + 1, close));
};

/** Half-width brackets and quotation marks that open or close a passage in Chinese; each that has a partner. */
function wrongPairs(text: string): readonly Wrong[] {
  const open: Open[] = [];
  const wrong: Wrong[] = [];
  const isQuote = (mark: string): boolean => '"“”'.includes(mark);
  for (const { 0: mark, index: at } of hitsIn(text, PAIRED)) {
    const partner = open.findLastIndex((other) => isQuote(other.mark) === isQuote(mark));
    if (!CLOSES.has(mark) && !(mark === '"' && partner >= 0)) {
      open.push({ mark, at });
      continue;
    }
    const first = open[partner];
    if (!first) continue;
    open.splice(partner);
    if (!isChinesePair(text, first.at, at)) continue;
    const [wideOpen, wideClose] = WIDE[isQuote(mark) ? '"' : '('] ?? [];
    if (WIDE[first.mark] && wideOpen !== undefined) wrong.push({ ...first, to: wideOpen });
    if ((mark === ')' || mark === '"') && wideClose !== undefined) wrong.push({ at, mark, to: wideClose });
  }
  return wrong;
}

function wrongMarks(line: Line): readonly Wrong[] {
  const { text, language } = line;
  if (language === 'en' || !ANY.test(text)) return [];
  return [...wrongPoints(text), ...wrongPairs(text)]
    .filter(({ at, mark }) => isTyped(line, at, at + mark.length))
    .sort((a, b) => a.at - b.at);
}

export default rule({
  id: 'T01',
  name: 'half-width-mark',
  level: 'warning',
  source: 'GB/T 15834—2011 5.1',
  over: 'block',
  find: (line) =>
    wrongMarks(line).map(({ at, mark, to }): Span<{ mark: string; to: string }> => ({
      ...{ start: at, end: at + mark.length },
      ...{ params: { mark, to }, fix: to },
    })),
  words: {
    'zh-CN': {
      title: '中文里的半角标点',
      why: '中文标点占一个字的位置，半角标点在印出的文件里大小、位置都不对。',
      bad: '建设园区,培育企业',
      good: '建设园区，培育企业',
      say: ({ mark, to }) => `“${mark}”是半角标点，应为“${to}”。`,
    },
    en: {
      title: 'Half-width mark in Chinese',
      why: 'Marks of Chinese text are as wide as a character.',
      bad: '建设园区,培育企业',
      good: '建设园区，培育企业',
      say: ({ mark, to }) => `“${mark}” is half as wide as Chinese text needs; write “${to}”.`,
    },
  },
});
