import { hitsIn } from '../characters';
import type { Language } from '#core/model';
import type { Stretch } from '../mentions';
import type { Line } from '../read-line';
import { annexPartsIn, smallNumber } from './annex-line';

export type Pointed = 'annex' | 'table' | 'section' | 'measure';

/** A place of the text that points to another by its number: 详见附件4, 见表3, 本计划第六部分, see section 7. */
export interface CrossReference {
  readonly kind: 'reference';
  readonly to: Pointed;
  /** 4, or 3.2 of a section in English. */
  readonly number: string;
  readonly at: Stretch;
  /** Where its digits stand. */
  readonly digits: Stretch;
}

/** A number that a caption or a heading has typed before its name: 表3, 第六章. */
export interface TypedLabel {
  readonly kind: 'label';
  readonly to: Pointed;
  readonly number: string;
}

interface Shape {
  readonly to: Pointed;
  /** What points stands in the first group. */
  readonly words: RegExp;
}

const SHAPES: Readonly<Record<Language, readonly Shape[]>> = {
  'zh-CN': [
    { to: 'annex', words: /(附\s?件\s*\d{1,2}(?!\d)(?:\s*[—–~～至到、和及与-]\s*(?:附\s?件\s*)?\d{1,2}(?!\d))*)/g },
    { to: 'table', words: /[见如按照]下?(表\s*\d{1,2})(?![\d.-])/g },
    {
      to: 'section',
      words:
        /(?:[见照按]|本(?:行动|实施|工作)?(?:计划|方案|规划|意见|通知|纲要|办法))的?\s*(第\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:章|部分))/g,
    },
    { to: 'measure', words: /(举措\s*\d{1,3})(?![\d.%％项条个家]|\s*[万亿年月])/g },
    { to: 'measure', words: /(第\s*(?:[一二三四五六七八九十]{1,3}|\d{1,3})\s*[条项]举措)/g },
  ],
  en: [
    {
      to: 'annex',
      words: /\b((?:Annex|Annexes|Appendix|Appendices)\s+\d{1,2}(?:\s*(?:[-–,]|to|and)\s*\d{1,2})*)\b/gi,
    },
    { to: 'table', words: /(?:\b(?:see|in|of|by|from|under)\s+|\()(Table\s+\d{1,2})\b(?![.-]\d)/gi },
    {
      to: 'section',
      words: /(?:\b(?:see|in|under|of|per)\s+|\()((?:Section|Chapter|Part)\s+\d{1,2}(?:\.\d{1,2})*)\b/gi,
    },
    {
      to: 'measure',
      words: /(?:\b(?:see|under|in|of|by|with|from)\s+|\()(Measure\s+\d{1,3}(?:\.\d{1,2})*)\b(?!\s*%)/gi,
    },
  ],
};

/** What points into another document: 《意见》附件2, 国发〔2020〕5号附件, section 7 of the Act. */
const OF_ANOTHER_BEFORE = /(?:》|〕\s*\d+\s*号|号文|[原其该])[^，。；：、]{0,6}$/;
const OF_ANOTHER_BEHIND = /^\s*(?:of|to|in)\s+(?!this\b|the\s+(?:present\s+)?(?:action\s+)?plan\b)/i;

const isOfAnother = (text: string, { start, end }: Stretch, language: Language): boolean =>
  language === 'zh-CN'
    ? OF_ANOTHER_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
      text.lastIndexOf('《', start) > text.lastIndexOf('》', start)
    : OF_ANOTHER_BEHIND.test(text.slice(end, end + 24));

const NUMBER = /\d+(?:\.\d+)*|[一二三四五六七八九十]+/g;

/** The numbers of one reference, each with its digits. */
function numbersIn(text: string, to: Pointed, whole: Stretch): readonly CrossReference[] {
  const each = hitsIn(text.slice(whole.start, whole.end), NUMBER);
  return each.map((hit) => {
    const start = whole.start + hit.index;
    const digits = { start, end: start + hit[0].length };
    const number = hit[0].includes('.') ? hit[0] : String(smallNumber(hit[0]));
    return { kind: 'reference', to, number, at: each.length === 1 ? whole : digits, digits };
  });
}

const referencesIn = ({ text, language }: Line): readonly CrossReference[] =>
  SHAPES[language].flatMap(({ to, words }) =>
    hitsIn(text, words).flatMap((hit) => {
      const start = hit.index + hit[0].lastIndexOf(hit[1] ?? '');
      const whole = { start, end: start + (hit[1] ?? '').length };
      return isOfAnother(text, whole, language) ? [] : numbersIn(text, to, whole);
    }),
  );

const CAPTION = /^\s*(?:表|Table)\s*(\d{1,2})(?:[\s：:.]|$)/i;
const CHAPTER = /^\s*(?:第\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:章|部分)|(?:Chapter|Part)\s+(\d{1,2})\b)/i;
const LONGEST_CAPTION = 60;

function labelsOf({ text, type }: Line): readonly TypedLabel[] {
  const shape = type === 'heading' ? CHAPTER : CAPTION;
  const hit = text.length > LONGEST_CAPTION ? undefined : shape.exec(text);
  if (!hit) return [];
  const to = type === 'heading' ? 'section' : 'table';
  return [{ kind: 'label', to, number: String(smallNumber(hit[1] ?? hit[2] ?? '')) }];
}

const CUES: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /附\s?件|表\s*\d|举措\s*\d|第[\s\d一二三四五六七八九十]{1,4}[章部条项]/,
  en: /(?:[Aa]nnex|[Aa]ppendi|[Tt]able|[Ss]ection|[Cc]hapter|[Pp]art|[Mm]easure)\S* \d/,
};
const NONE: readonly (CrossReference | TypedLabel)[] = [];

/** The cross-references of a line and the number that it has typed before a caption or a heading; a list of annexes refers to nothing. */
export function crossReferencesIn(line: Line): readonly (CrossReference | TypedLabel)[] {
  if (!CUES[line.language].test(line.text)) return NONE;
  const labels = labelsOf(line);
  const isAnnexLine = annexPartsIn(line).some((part) => part.kind === 'entry' || (part.kind === 'head' && part.typed));
  return labels.length > 0 || isAnnexLine ? labels : referencesIn(line);
}
