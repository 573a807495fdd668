import { isRef, type Language, type SectionId } from '#core/model';
import { inlineText } from '#core/derive';
import { type KindName, type Plan, type RecordKind } from '#core/records';
import { linesOfPlan, withBlocks, withFields, withText, type PlacedLine } from './change-plan';
import type { Form } from './forms';
import type { Mutant, Mutator } from './mutator';

type Rules = readonly string[];

/** A defect in the fields of one record: what to set before it and what makes it, where a record lends itself to it. */
export interface FieldDefect {
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  /** Where the finding is expected; else in the fields that were changed. */
  readonly fields?: readonly string[];
}

/** Defects in the records of one kind. */
export const inRecords = <K extends KindName>(
  name: string,
  rules: Rules,
  kind: K,
  defectOf: (record: RecordKind<K>, plan: Plan) => FieldDefect | undefined,
): Mutator => ({
  name,
  rules,
  mutate: ({ plan }) =>
    plan.records[kind].flatMap((record: RecordKind<K>) => {
      const defect = defectOf(record, plan);
      if (!defect) return [];
      return [
        (): Mutant => {
          const before = defect.before ? withFields(plan, record.id, defect.before) : plan;
          const after = withFields(before, record.id, defect.after);
          return { before, after, at: { record: record.id, fields: defect.fields ?? Object.keys(defect.after) } };
        },
      ];
    }),
});

/** A field that was filled is empty. */
export const dropped = <K extends KindName>(rules: Rules, kind: K, field: string & keyof RecordKind<K>): Mutator =>
  inRecords(`${kind}: ${field} dropped`, rules, kind, (record) =>
    record[field] === undefined ? undefined : { after: { [field]: undefined } },
  );

const SENTENCE_END: Readonly<Record<Language, string>> = { 'zh-CN': '。', en: '.' };

/** Paragraphs of some length that end with a full stop: another sentence may follow there. */
function mayGrow({ line, text }: PlacedLine, language: Language): boolean {
  const last = line.children.at(-1);
  return (
    line.type === 'paragraph' &&
    text.length > 15 &&
    last !== undefined &&
    !('type' in last) &&
    last.text.endsWith(SENTENCE_END[language])
  );
}

/** Adds a sentence to a paragraph. */
function withSentence(plan: Plan, { section, line, text }: PlacedLine, sentence: string): Plan {
  const end = SENTENCE_END[plan.language];
  const at = { section, block: line.id, start: text.length - 1, end: text.length };
  return withText(plan, at, end, end + (plan.language === 'en' ? ' ' : '') + sentence);
}

/** A sentence that is right and the same with the defect, in both languages. */
export type Pair = readonly [good: string, bad: string];

/** Defects in one sentence that is added to a paragraph. */
export const inSentence = (name: string, rules: Rules, pairs: Partial<Readonly<Record<Language, Pair>>>): Mutator => ({
  name,
  rules,
  mutate: ({ plan, language }) => {
    const pair = pairs[language];
    if (!pair) return [];
    return linesOfPlan(plan)
      .filter((line) => mayGrow(line, language))
      .map((line) => (): Mutant => {
        const [before, after] = [withSentence(plan, line, pair[0]), withSentence(plan, line, pair[1])];
        return { before, after, at: { block: line.line.id, start: line.text.length } };
      });
  },
});

/** The sections that have text already, in which more may stand. */
export const sectionsToWriteIn = ({ plan, language }: Form): readonly SectionId[] => [
  ...new Set(linesOfPlan(plan).flatMap((line) => (mayGrow(line, language) ? [line.section] : []))),
];

/** Defects in paragraphs of their own, put at the end of a section. */
export const inParagraphs = (
  name: string,
  rules: Rules,
  pairs: Partial<Readonly<Record<Language, readonly [good: readonly string[], bad: readonly string[]]>>>,
): Mutator => ({
  name,
  rules,
  mutate: (form) => {
    const { plan, language } = form;
    const pair = pairs[language];
    if (!pair) return [];
    return sectionsToWriteIn(form).map((section) => (): Mutant => {
      const blocks = (texts: readonly string[]) =>
        texts.map((text, index) => ({ type: 'paragraph' as const, id: `added${String(index)}`, children: [{ text }] }));
      const [before, after] = pair.map((texts) => withBlocks(plan, section, blocks(texts)));
      const ids = blocks(pair[1]).map(({ id }) => id);
      return { before: before ?? plan, after: after ?? plan, at: { blocks: ids } };
    });
  },
});

/** A stretch of typed text and what it becomes. */
export interface Slip {
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

/** The stretches of a line that references show. */
function shownStretches(plan: Plan, { line }: PlacedLine): readonly { readonly start: number; readonly end: number }[] {
  let at = 0;
  return line.children.flatMap((inline) => {
    const start = at;
    at += inlineText(plan, [inline]).length;
    return isRef(inline) ? [{ start, end: at }] : [];
  });
}

/** Defects made in the text that stands there, in the lines of the prose, headings inside it and titles of measures. */
export const inTyped = (
  name: string,
  rules: Rules,
  slipsOf: (placed: PlacedLine, form: Form) => readonly Slip[],
): Mutator => ({
  name,
  rules,
  mutate: (form) =>
    linesOfPlan(form.plan).flatMap((placed) => {
      const slips = slipsOf(placed, form);
      const shown = slips.length === 0 ? [] : shownStretches(form.plan, placed);
      return slips
        .filter(({ start, from }) => shown.every((ref) => ref.end <= start || ref.start >= start + from.length))
        .map((slip) => (): Mutant => ({
          before: form.plan,
          after: slipped(form.plan, placed, slip),
          at: { block: placed.line.id, start: slip.start - 1, end: slip.start + slip.to.length + 1 },
        }));
    }),
});

function slipped(plan: Plan, { section, line }: PlacedLine, { start, from, to }: Slip): Plan {
  return withText(plan, { section, block: line.id, start, end: start + from.length }, from, to);
}

/** A slip at every hit of a pattern; `to` may refuse a hit. */
export const slipsAt = (
  text: string,
  pattern: RegExp,
  to: (hit: string, index: number) => string | undefined,
): readonly Slip[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: from, index }) => {
    const changed = to(from, index);
    return changed === undefined ? [] : [{ start: index, from, to: changed }];
  });
