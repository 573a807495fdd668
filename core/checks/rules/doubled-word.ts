import { hitsIn } from '../characters';
import { rule, type Span } from '../rule';

/**
 * The Chinese words that stand twice only by mistake, each with the characters that make a word of it: 目的|的 and
 * 为了|了解 are right, and so is whatever cannot be told from them.
 */
const CHINESE: Readonly<Record<string, readonly [before: string, after: string]>> = {
  的: ['目标', '确士'],
  了: ['', '解结却不如断'],
  和: ['总缓调饱温中共柔随暖祥谐', '平谐睦解气美顺声'],
  与: ['参给赋授', '会共其否'],
  在: ['存现正所实内潜', '建线岗职校册编场此'],
  是: ['于但可凡总还若就即倒要正', '否非'],
  对: ['应针面反绝相一', '外内口接比标策照象方应'],
  为: ['行作认成以称因视人', '民主了何期此人'],
  及: ['以涉普触顾提', '时其早格至第'],
  将: ['即必', '来军士'],
};
const CHINESE_DOUBLED = /([的了和与在是对为及将])\1+/g;

/** Latin letters: without the classes of Unicode, which are slow. */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const ENGLISH_DOUBLED = new RegExp(`(?<![${LETTER}\\d'’-])([${LETTER}]+)(?:\\s+\\1)+(?![${LETTER}\\d'’-])`, 'gi');
/** A space with the same letters on both sides: looked for first, for it begins at few characters. */
const TWICE = new RegExp(`\\s(?<=([${LETTER}]+)\\s+)\\1(?![${LETTER}])`, 'i');
/** English words that grammar may set twice. */
const MAY_DOUBLE = new Set(['that', 'had']);

interface Doubled {
  readonly start: number;
  readonly end: number;
  readonly once: string;
}

function inChinese(text: string): readonly Doubled[] {
  return hitsIn(text, CHINESE_DOUBLED).flatMap((hit) => {
    const [start, end, once] = [hit.index, hit.index + hit[0].length, hit[1] ?? ''];
    const [before, after] = CHINESE[once] ?? ['', ''];
    const joins = (char: string | undefined, list: string): boolean => char !== undefined && list.includes(char);
    return end - start === 2 && (joins(text[start - 1], before) || joins(text[end], after))
      ? []
      : [{ start, end, once }];
  });
}

/** A name such as Baden Baden is not a slip: both words begin with a capital. */
function inEnglish(text: string): readonly Doubled[] {
  if (!TWICE.test(text)) return [];
  return hitsIn(text, ENGLISH_DOUBLED).flatMap((hit) => {
    const [whole, once = ''] = hit;
    const last = whole.slice(-once.length);
    const isName = /^\p{Lu}/u.test(once) && /^\p{Lu}/u.test(last);
    return isName || MAY_DOUBLE.has(once.toLowerCase())
      ? []
      : [{ start: hit.index, end: hit.index + whole.length, once }];
  });
}

export default rule({
  id: 'T05',
  name: 'doubled-word',
  level: 'warning',
  over: 'block',
  find: ({ text }) =>
    [...inChinese(text), ...inEnglish(text)]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, once }): Span<{ doubled: string; once: string }> => ({
        start,
        end,
        params: { doubled: text.slice(start, end), once },
        fix: once,
      })),
  words: {
    'zh-CN': {
      title: '重复的字词',
      why: '修改时留下的重复字词是常见笔误。',
      bad: '彩灯产业的的发展',
      good: '彩灯产业的发展',
      say: ({ doubled, once }) => `“${doubled}”重复，应为“${once}”。`,
    },
    en: {
      title: 'Doubled word',
      why: 'A word left twice by editing is a common slip.',
      bad: 'Develop the the industry',
      good: 'Develop the industry',
      say: ({ doubled, once }) => `“${doubled}” is doubled; it should be “${once}”.`,
    },
  },
});
