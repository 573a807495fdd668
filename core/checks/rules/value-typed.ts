import { linesOf, type LineBlock, type Ref, type Section } from '#core/model';
import { refText } from '#core/derive';
import { kindNamed, type Plan } from '#core/records';
import { isTyped, lineOf, type Line } from '../read-line';
import { heldBy, heldValues, isHeld, type HeldValue } from '../record-values';
import { rule, type Spot } from '../rule';
import { candidatesIn, readCandidate, type Candidate, type TypedValue } from '../typed-values';

const candidates = new WeakMap<Line, readonly Candidate[]>();

/** The numbers and dates of a line, looked for once. */
function candidatesOf(line: Line): readonly Candidate[] {
  const known = candidates.get(line);
  if (known) return known;
  const found = candidatesIn(line.text);
  candidates.set(line, found);
  return found;
}

const SENTENCE_END = /[。；！？;!?\n]|\.(?=\s|$)/;

function sentenceAround(text: string, { start, end }: TypedValue): string {
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  return before + text.slice(start, end) + (text.slice(end).split(SENTENCE_END)[0] ?? '');
}

const isNamedIn = (sentence: string, { kind, record }: HeldValue): boolean => {
  const name = record[kindNamed(kind).name];
  return typeof name === 'string' && name !== '' && sentence.includes(name);
};

/** The one record that is meant: the measure that the line stands in, the one that the sentence names, or the only one. */
function meant(plan: Plan, text: string, value: TypedValue, measure: string | undefined): HeldValue | undefined {
  const own = measure === undefined ? undefined : heldBy(plan, value.key, measure);
  const held = own ? [own] : heldValues(plan, value.key);
  if (held.length < 2) return held[0];
  const sentence = sentenceAround(text, value);
  const [named, other] = held.filter((each) => isNamedIn(sentence, each));
  return other ? undefined : named;
}

function inLine(plan: Plan, section: Section, block: LineBlock, measure: string | undefined): readonly Spot[] {
  const line = lineOf(plan, block);
  const { text } = line;
  return candidatesOf(line).flatMap((candidate): readonly Spot[] => {
    const value = isHeld(plan, candidate.sign) ? readCandidate(text, candidate) : undefined;
    if (!value || !isTyped(line, value.start, value.end)) return [];
    const found = meant(plan, text, value, measure);
    if (!found) return [];
    const { start, end } = value;
    const of: Ref['of'] = { kind: 'field', record: found.record.id, field: found.field };
    const at = { section: section.id, block: block.id, start, end };
    const shown = text.slice(start, end);
    const name = found.record[kindNamed(found.kind).name];
    const to = refText(plan, { type: 'ref', of, children: [{ text: '' }] });
    return [
      {
        at,
        params: { shown, name: typeof name === 'string' ? name : '' },
        also: { record: found.record.id, field: found.field },
        fix: { at, from: shown, to, ref: of },
      },
    ];
  });
}

const HEADINGS: readonly LineBlock['type'][] = ['run-in-heading', 'measure-title', 'table-caption'];

export default rule({
  id: 'X04',
  name: 'value-typed',
  level: 'advice',
  over: 'section',
  find: (section, { plan }) =>
    section.prose.flatMap((block) =>
      [...linesOf([block])]
        .filter(({ type }) => !HEADINGS.includes(type))
        .flatMap((line) => inLine(plan, section, line, block.type === 'measure' ? block.id : undefined)),
    ),
  words: {
    'zh-CN': {
      title: '数值可改为引用',
      why: '正文里手工录入的数值不会随台账更新，改为引用后两处始终一致。',
      bad: '年产值达到50亿元（手工录入）',
      good: '年产值达到50亿元（引用指标）',
      say: ({ shown, name }) =>
        name === ''
          ? `“${shown}”与台账中的数值相同，可改为引用。`
          : `“${shown}”与台账中“${name}”的数值相同，可改为引用。`,
    },
    en: {
      title: 'Value that could be a reference',
      why: 'A value typed in the text does not follow the register; a reference always agrees with it.',
      bad: 'Output of 5 billion yuan (typed)',
      good: 'Output of 5 billion yuan (reference to the target)',
      say: ({ shown, name }) =>
        name === ''
          ? `“${shown}” is a value of the registers; put a reference in its place.`
          : `“${shown}” is the value of “${name}” in the registers; put a reference in its place.`,
    },
  },
});
