import { hitsIn, spanOf } from '../characters';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

/** What drafts put where a value is to come. None of it may touch a letter or figure that makes another word of it. */
const PLACEHOLDERS: readonly RegExp[] = [
  /(?<![A-Za-z0-9])(?:TBD|TBC|TODO|FIXME)(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:tbd|tbc)(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9×Ｘ])(?:[XＸ×]{2,}|x{3,})(?![A-Za-z0-9×Ｘ])/g,
  /(?<![A-Za-z0-9×Ｘ])[XＸ×](?=[年月日季])/g,
  /(?<![A-Za-z0-9])(?:(?:19|20)(?:[XＸ×]{2}|xx)|20\d[XＸ×])(?![A-Za-z0-9×Ｘ])/g,
  /(?<![A-Za-z0-9_])_{2,}(?![A-Za-z0-9_])|＿{2,}/g,
  /[〔（【[(](?:此处)?待(?:填|填写|定|明确|确定)[〕）】\])]/g,
  /\[(?:to fill|to be (?:filled(?: in)?|added|confirmed|determined)|insert[^\]]*)\]/gi,
];

/** Most lines have none of it. */
const HINT = /[XxＸ×_＿待[]|T(?:B[DC]|ODO)|tb[dc]|FIXME/;

export default rule({
  id: 'T11',
  name: 'placeholder-left',
  level: 'error',
  over: 'block',
  find: (line) => {
    if (!HINT.test(line.text)) return [];
    return PLACEHOLDERS.flatMap((shape) => hitsIn(line.text, shape))
      .map((hit) => ({ ...spanOf(hit), params: { text: hit[0] } }))
      .filter(({ start, end }) => isTyped(line, start, end))
      .sort((a, b) => a.start - b.start)
      .filter(
        (span, index, all): span is Span<{ text: string }> =>
          all.findIndex((other) => other.start < span.end && span.start < other.end) === index,
      );
  },
  words: {
    'zh-CN': {
      title: '占位符没有填实',
      why: '占位符随文印发，等于内容缺失。',
      bad: '到20XX年引进XX家企业',
      good: '到2028年引进400家企业',
      say: ({ text }) => `占位符“${text}”还没有填实。`,
    },
    en: {
      title: 'Placeholder left',
      why: 'A placeholder in an issued plan is a hole in it.',
      bad: 'Settle XXX enterprises by TBD',
      good: 'Settle 400 enterprises by 2028',
      say: ({ text }) => `The placeholder “${text}” still waits for its value.`,
    },
  },
});
