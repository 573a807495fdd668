import { hitsIn, isChinese, isHan, spanOf } from '../characters';
import { isTyped, type Line } from '../read-line';
import { rule, type Span } from '../rule';

const SPACE = '[ \\t\\u00a0\\u2002\\u2003\\u3000]';
const ANY = new RegExp(SPACE);
/** 2024 年 5 月 1 日, whole, so that one finding puts it right. */
const DATE = new RegExp(
  `(?<!\\d)\\d{2,4}${SPACE}*年(?:${SPACE}*\\d{1,2}${SPACE}*月)?(?:${SPACE}*\\d{1,2}${SPACE}*[日号])?|(?<!\\d)\\d{1,2}${SPACE}*月${SPACE}*\\d{1,2}${SPACE}*[日号]`,
  'g',
);
const UNIT =
  '(?:[%％‰]|万亿|[万亿](?!一)|[年月日](?!报|历|记|本|常|饼|票)|个(?!人|体|性)|家(?!电|居|具|庭)|项(?!目)|名(?!称|单|牌)|元(?!旦|素)|人(?!才|力|工|员|口|均|民)|座|所(?!有|在|属)|倍|吨|亩|公里|公顷|平方|户(?!籍|外)|次(?!要|序)|台|套(?!餐))';
/** 表2 项目 and 附件3 名单 are numbers of things, not amounts. */
const AMOUNT = new RegExp(`(?<![表图件章节条款\\d.]|第\\d{0,3})(\\d+(?:\\.\\d+)?)${SPACE}+(?=${UNIT})`, 'g');
const BETWEEN = new RegExp(`${SPACE}+(?=\\S)`, 'g');
const SEVERAL = new RegExp(`${SPACE}{2,}(?=\\S)`, 'g');
/** 第一章 总则 takes a space (GB/T 15834 B.3.6). */
const DIVISION = /第[一二三四五六七八九十百\d]{1,4}[章节条课编篇款]$/;
/** 目 录: characters that are set apart to fill a line. */
const SPREAD = new RegExp(`^(?:[\\u3400-\\u9fff]${SPACE}+)+[\\u3400-\\u9fff]$`);

interface Stray {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Figures set apart from their unit; a figure that begins a line may number it. */
const inAmounts = (text: string): readonly Stray[] => [
  ...hitsIn(text, DATE)
    .filter(({ 0: found }) => ANY.test(found))
    .map((hit) => ({ ...spanOf(hit), to: hit[0].replace(/\s/g, '') })),
  ...hitsIn(text, AMOUNT)
    .filter((hit) => hit.index > 0 || /[%％‰万亿年月日元]/.test(text[spanOf(hit).end] ?? ''))
    .map((hit) => ({ start: hit.index + (hit[1] ?? '').length, end: spanOf(hit).end, to: '' })),
];

/** Spaces between Chinese characters and marks, and more than one space anywhere. */
function betweenCharacters(line: Line): readonly Stray[] {
  const { text, language } = line;
  if (SPREAD.test(text.trim())) return [];
  return hitsIn(text, language === 'en' ? SEVERAL : BETWEEN).flatMap((hit): readonly Stray[] => {
    const { start, end } = spanOf(hit);
    if (start === 0) return [];
    const [before, after] = [text[start - 1], text[end]];
    const isInChinese = language !== 'en' && isChinese(before) && isChinese(after) && (isHan(before) || isHan(after));
    if (isInChinese) return DIVISION.test(text.slice(Math.max(0, start - 6), start)) ? [] : [{ start, end, to: '' }];
    return end - start > 1 ? [{ start, end, to: ' ' }] : [];
  });
}

function strayIn(line: Line): readonly Stray[] {
  if (!ANY.test(line.text)) return [];
  const inFigures = line.language === 'en' ? [] : inAmounts(line.text);
  return [...inFigures, ...betweenCharacters(line)].filter(
    ({ start, end }, index, all) =>
      isTyped(line, start, end) && !all.slice(0, index).some((other) => other.start < end && start < other.end),
  );
}

type Params = Readonly<Record<'found' | 'to', string>>;

/** The stretch with a character on each side, so that the finding says where it is. */
function spanFrom(text: string, { start, end, to }: Stray): Span<Params> {
  const isSpace = text.slice(start, end).trim() === '';
  const [before, after] = isSpace ? [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)] : ['', ''];
  return { start, end, params: { found: before + text.slice(start, end) + after, to: before + to + after }, fix: to };
}

export default rule<Params>({
  id: 'T03',
  name: 'stray-space',
  level: 'warning',
  over: 'block',
  find: (line) =>
    strayIn(line)
      .map((found) => spanFrom(line.text, found))
      .sort((a, b) => a.start - b.start),
  words: {
    'zh-CN': {
      title: '多余的空格',
      why: '中文字之间、数字和单位之间不空格，多余的空格会使断行、查找出错。',
      bad: '2024 年园区 建设',
      good: '2024年园区建设',
      say: ({ found, to }) => `“${found}”有多余的空格，应为“${to}”。`,
    },
    en: {
      title: 'Stray space',
      why: 'A space too many shows in print and hides the words from searching.',
      bad: 'Build  the park',
      good: 'Build the park',
      say: ({ found, to }) => `“${found}” has a space too many; write “${to}”.`,
    },
  },
});
