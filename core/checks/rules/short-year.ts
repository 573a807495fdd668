import { hitsIn, spanOf } from '../characters';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

/** What stands behind a year and never behind a length of time. */
const OF_A_YEAR = '(?=\\d{1,2}月|底|末(?!期)|初(?![步见级心期具现显衷始次试])|度(?!过)|[一二三四]季度|[上下]半年)';
/** Each with what stands before the two figures, the figures, and what stands behind. */
const CHINESE: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,第近满约达用时每过逾超历共~～至到—–-])()(\\d\\d)(年)${OF_A_YEAR}`, 'g'),
  new RegExp(`(?<=[至到])(?<!\\d年?[至到])()(\\d\\d)(年)${OF_A_YEAR}`, 'g'),
  /(?<=^\s*)()([2-4]\d)(年)(?=\s*$)/g,
  /(?<=截[至止]到?)()(\d\d)(年)(?=[，。；）、]|$)/g,
  /(?<![\dA-Za-z])()['’‘](\d\d)(年)/g,
  /(?<!\d)((?:19|20)(?:\d\d)年?[-–—~～至到、])(\d\d)(年)(?!期)/g,
];
const ENGLISH =
  /(?<=^|\b(?:in|of|by|since|to|from|until|year|end|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December) )()['’](\d\d)()(?=$|[\s,.;:)])/g;

/** The year that two figures stand for: of this century, or of the last. */
const whole = (short: string): string => (Number(short) < 70 ? `20${short}` : `19${short}`);

/** 2021—23年 is short; in 2020—10年 the second is no year after the first. */
const isAfter = (before: string, short: string): boolean => {
  const first = /\d{4}/.exec(before)?.[0];
  return first === undefined || Number(whole(short)) > Number(first);
};

export default rule({
  id: 'N04',
  name: 'short-year',
  level: 'warning',
  source: 'GB/T 15835—2011',
  over: 'block',
  find: (line) => {
    const isEnglish = line.language === 'en';
    if (!(isEnglish ? /['’]\d\d/ : /(?<!\d)\d\d年/).test(line.text)) return [];
    return (isEnglish ? [ENGLISH] : CHINESE)
      .flatMap((shape) => hitsIn(line.text, shape))
      .flatMap((hit): readonly Span<{ found: string; to: string }>[] => {
        const [found, before = '', short = '', after = ''] = hit;
        const { start, end } = spanOf(hit);
        if (!isAfter(before, short) || !isTyped(line, start, end)) return [];
        const to = before + whole(short) + after;
        // Alone on its line, as at the head of a table, it may still be a length of time.
        const isAlone = found === line.text.trim() && !isEnglish;
        if (isAlone && line.type === 'field') return [];
        return [{ start, end, params: { found, to }, ...(isAlone ? { choices: [to] } : { fix: to }) }];
      })
      .sort((a, b) => a.start - b.start);
  },
  words: {
    'zh-CN': {
      title: '年份简写',
      why: '年份应写全四位，简写的年份会被读成年数。',
      bad: '23年底前建成园区',
      good: '2023年底前建成园区',
      say: ({ found, to }) => `年份“${found}”应写全：“${to}”。`,
    },
    en: {
      title: 'Shortened year',
      why: 'A year in two figures is easily misread; write all four.',
      bad: 'Open the park in ’23',
      good: 'Open the park in 2023',
      say: ({ found, to }) => `The year “${found}” should be written in full: “${to}”.`,
    },
  },
});
