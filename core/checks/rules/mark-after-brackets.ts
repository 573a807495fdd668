import { hitsIn } from '../characters';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

/** （一）、 and (1). at the front of a line or of a point in it. Between two such numbers, （一）、（二）, the mark is right. */
const SHAPE =
  /(^|[；。：;])(\s*[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-z])[）)])((?:\s?[、.．，,：:])+)(?!\d|\s?[（(])/g;

export default rule({
  id: 'D04',
  name: 'mark-after-brackets',
  level: 'warning',
  source: 'GB/T 15834—2011 B.3.4',
  over: 'block',
  find: (line) =>
    hitsIn(line.text, SHAPE).flatMap((hit): readonly Span<{ found: string; to: string }>[] => {
      const [, before = '', number = '', mark = ''] = hit;
      const to = number.trimStart();
      const end = hit.index + hit[0].length;
      const start = hit.index + before.length + number.length - to.length;
      if (line.type === 'field' || !isTyped(line, start, end)) return [];
      return [{ start, end, params: { found: to + mark, to }, fix: to }];
    }),
  words: {
    'zh-CN': {
      title: '带括号的序号后多了标点',
      why: '括号已经把序号和正文分开，后面不再用点号。',
      bad: '（一）、建设园区',
      good: '（一）建设园区',
      say: ({ found, to }) => `“${found}”括号后不用标点，应为“${to}”。`,
    },
    en: {
      title: 'Extra mark after a number in brackets',
      why: 'The brackets already set the number apart.',
      bad: '(1). Build the park',
      good: '(1) Build the park',
      say: ({ found, to }) => `“${found}” needs no mark after its brackets; write “${to}”.`,
    },
  },
});
