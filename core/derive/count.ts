import { isRef, linesOf, walkSections, type Inline, type Language } from '#core/model';
import type { Plan } from '#core/records';
import { fixedTextOf } from './fixed-text';
import { inlineText } from './measures';
import { groundOfRef } from './ref-text';
import type { Table } from './table';
import { generateTable } from './tables/generate-table';

/** What Word's 字数统计 shows: 字数, 字符数 without and with spaces, 段落数 (those that hold text). */
export interface TextCount {
  readonly words: number;
  readonly characters: number;
  readonly withSpaces: number;
  readonly paragraphs: number;
}

export const NOTHING_COUNTED: TextCount = { words: 0, characters: 0, withSpaces: 0, paragraphs: 0 };

const ASIAN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u2e80-\\u2fff\\u3001-\\u303f\\u3200-\\u33ff\\ufe30-\\ufe4f\\uff00-\\uffef';
/** Marks that Chinese and Latin text share: Word counts them with the language of the text they stand in. */
const SHARED = '“”‘’—…·';
const SHAPES: Readonly<Record<Language, RegExp>> = {
  'zh-CN': new RegExp(
    `[${ASIAN}]|(?:[^\\s${ASIAN}${SHARED}]|(?<=\\p{Script=Latin})’(?=\\p{Script=Latin}))+|[${SHARED}]`,
    'gu',
  ),
  en: new RegExp(`[${ASIAN}]|[^\\s${ASIAN}]+`, 'gu'),
};

/**
 * 字数 as Word counts it: each Chinese character and each full-width mark is one; each run of other characters up to a
 * space or a Chinese character is one, its half-width marks with it (“2028”, “10.5%”, “plan,”). The quotation marks,
 * dashes and dots that both languages write count as Chinese marks in a Chinese plan and as part of words in an
 * English one. LibreOffice agrees on all of this but dashes and dots, which it takes for spaces.
 */
export const countWords = (text: string, language: Language): number => text.match(SHAPES[language])?.length ?? 0;

/** The counts of one paragraph. */
export function countText(text: string, language: Language): TextCount {
  const withSpaces = Array.from(text).length;
  const characters = Array.from(text.replace(/\s/gu, '')).length;
  return { words: countWords(text, language), characters, withSpaces, paragraphs: characters > 0 ? 1 : 0 };
}

export const addCounts = (a: TextCount, b: TextCount): TextCount => ({
  words: a.words + b.words,
  characters: a.characters + b.characters,
  withSpaces: a.withSpaces + b.withSpaces,
  paragraphs: a.paragraphs + b.paragraphs,
});

/** The counts of several paragraphs together. */
export const countTexts = (texts: readonly string[], language: Language): TextCount =>
  texts.reduce((sum, text) => addCounts(sum, countText(text, language)), NOTHING_COUNTED);

interface Counted {
  readonly language: Language;
  /** What the texts of its references were made from, in their order. */
  readonly grounds: readonly object[];
  readonly count: TextCount;
}
const counted = new WeakMap<readonly Inline[], Counted>();

const groundsOf = (plan: Plan, children: readonly Inline[]): readonly object[] =>
  children.flatMap((inline) => (isRef(inline) ? [groundOfRef(inline)(plan)] : []));

const isSame = (one: readonly object[], other: readonly object[]): boolean =>
  one.every((ground, index) => ground === other[index]);

/** The counts of a line. A line is read once while it is the same value, so that a key costs the line it changes. */
export function countLine(plan: Plan, children: readonly Inline[]): TextCount {
  const { language } = plan;
  const known = counted.get(children);
  if (known?.language === language && (known.grounds.length === 0 || isSame(known.grounds, groundsOf(plan, children))))
    return known.count;
  const count = countText(inlineText(plan, children), language);
  counted.set(children, { language, count, grounds: groundsOf(plan, children) });
  return count;
}

const cellsOf = ({ title, note, head, body, foot }: Table): readonly string[] => [
  ...[title, note ?? ''],
  ...[...head, ...body, ...foot].flatMap((row) => row.map((cell) => cell.text)),
];

/** The counts of a plan's headings, fixed text and prose, with references as they read; generated tables are left out. */
export function countPlan(plan: Plan): TextCount {
  let sum = NOTHING_COUNTED;
  for (const { section } of walkSections(plan.sections)) {
    const fixed = fixedTextOf(plan, section);
    sum = addCounts(sum, countTexts([section.heading, ...fixed], plan.language));
    for (const line of linesOf(section.prose)) sum = addCounts(sum, countLine(plan, line.children));
  }
  return sum;
}

/** What the tables that stand in the plan, made from its records, add to the counts. */
export function countTables(plan: Plan): TextCount {
  let sum = NOTHING_COUNTED;
  for (const { section } of walkSections(plan.sections)) {
    for (const block of section.prose) {
      if (block.type === 'generated-table')
        sum = addCounts(sum, countTable(generateTable(plan, block.table, block.of), plan));
    }
  }
  return sum;
}

const countedTables = new WeakMap<Table, TextCount>();

function countTable(table: Table, { language }: Plan): TextCount {
  const count = countedTables.get(table) ?? countTexts(cellsOf(table), language);
  countedTables.set(table, count);
  return count;
}
