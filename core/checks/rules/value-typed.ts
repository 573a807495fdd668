import { linesOf, type LineBlock, type Ref, type Section } from '#core/model';
import { refText } from '#core/derive';
import { kindNamed, type Plan } from '#core/records';
import { isHeadline } from '../headline';
import { mentionsIn, sentencesIn, stretchAt, subjectsIn, type QuantityMention, type Stretch } from '../mentions';
import { isTyped, lineOf, type Line } from '../read-line';
import { heldBy, heldValues, isHeld, type HeldValue } from '../record-values';
import { rule, type Spot } from '../rule';
import { dateKey, quantityKey, significand } from '../value-key';

/** A number with its unit, or a date, that was typed, and what it says. */
interface TypedValue extends Stretch {
  readonly key: string;
  readonly quantity?: QuantityMention;
}

/** A number or date of a line that may be a value: read further only when somebody holds its digits. */
interface Candidate extends Stretch {
  /** The digits that tell, whatever the scale: 5 for 50亿元 and 5,000 million; of a date what it says. */
  readonly sign: string;
  readonly quantity?: QuantityMention;
}

const candidates = new WeakMap<Line, readonly Candidate[]>();

/** The numbers and dates of a line in its order, put together once. */
function candidatesOf(line: Line): readonly Candidate[] {
  const known = candidates.get(line);
  if (known) return known;
  const { quantities, dates } = mentionsIn(line);
  const found: readonly Candidate[] = [
    ...quantities.map((quantity) => {
      const { start, end, quantity: said } = quantity;
      return { start, end, sign: significand(said.value), quantity };
    }),
    ...dates.flatMap(({ start, end, period: { from, to } }) => {
      const sign = from === to ? dateKey(from) : undefined;
      return sign === undefined ? [] : [{ start, end, sign }];
    }),
  ].sort((one, other) => one.start - other.start);
  candidates.set(line, found);
  return found;
}

/** The numbers and dates of a line that some record may hold: what nobody holds is not looked at closer. */
const valuesIn = (plan: Plan, line: Line): readonly TypedValue[] =>
  candidatesOf(line).flatMap((candidate) => {
    if (!isHeld(plan, candidate.sign)) return [];
    const key = candidate.quantity ? quantityKey(candidate.quantity.quantity) : candidate.sign;
    return key === undefined ? [] : [{ ...candidate, key }];
  });

const isNamedIn = (sentence: string, { kind, record }: HeldValue): boolean => {
  const name = record[kindNamed(kind).name];
  return typeof name === 'string' && name !== '' && sentence.includes(name);
};

/** The one record that is meant: the measure that the line stands in, what the number is about, the one that the sentence names, or the only one. */
function meant(plan: Plan, line: Line, value: TypedValue, measure: string | undefined): HeldValue | undefined {
  const own = measure === undefined ? undefined : heldBy(plan, value.key, measure);
  const held = own ? [own] : heldValues(plan, value.key);
  const subject = !own && value.quantity ? subjectsIn(plan, line).get(value.quantity) : undefined;
  if (subject) return held.find(({ record }) => record.id === subject.record);
  if (held.length < 2) return held[0];
  const sentence = stretchAt(sentencesIn(line.text), value.start);
  const text = line.text.slice(sentence?.start ?? 0, sentence?.end);
  const [named, other] = held.filter((each) => isNamedIn(text, each));
  return other ? undefined : named;
}

/** A value that was typed, and the field that holds it. */
interface TypedAndHeld {
  readonly value: TypedValue;
  readonly found: HeldValue;
}
interface Looked extends Pick<Plan, 'records'> {
  readonly measure: string | undefined;
  readonly held: readonly TypedAndHeld[];
}
const looked = new WeakMap<Line, Looked>();

/** The typed values of a line that records hold, looked for once while the records stay. */
function heldIn(plan: Plan, line: Line, measure: string | undefined): readonly TypedAndHeld[] {
  const known = looked.get(line);
  if (known?.records === plan.records && known.measure === measure) return known.held;
  const held = valuesIn(plan, line).flatMap((value): readonly TypedAndHeld[] => {
    const found = isTyped(line, value.start, value.end) ? meant(plan, line, value, measure) : undefined;
    return found ? [{ value, found }] : [];
  });
  looked.set(line, { records: plan.records, measure, held });
  return held;
}

function inLine(plan: Plan, section: Section, block: LineBlock, measure: string | undefined): readonly Spot[] {
  const line = lineOf(plan, block);
  return heldIn(plan, line, measure).map(({ value: { start, end }, found }): Spot => {
    const of: Ref['of'] = { kind: 'field', record: found.record.id, field: found.field };
    const at = { section: section.id, block: block.id, start, end };
    const shown = line.text.slice(start, end);
    const name = found.record[kindNamed(found.kind).name];
    const to = refText(plan, { type: 'ref', of, children: [{ text: '' }] });
    return {
      at,
      params: { shown, name: typeof name === 'string' ? name : '' },
      also: { record: found.record.id, field: found.field },
      fix: { at, from: shown, to, ref: of },
    };
  });
}

export default rule({
  id: 'X04',
  name: 'value-typed',
  level: 'advice',
  over: 'section',
  find: (section, { plan }) =>
    section.prose.flatMap((block) =>
      [...linesOf([block])]
        .filter((line) => !isHeadline(line))
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
