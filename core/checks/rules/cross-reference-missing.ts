import { assertNever } from '#core/model';
import { numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import { annexPartsIn, type AnnexPart } from '../annexes/annex-line';
import { annexCounts, annexLists, annexesOf } from '../annexes/annexes-of';
import { crossReferencesIn, type CrossReference, type Pointed, type TypedLabel } from '../annexes/cross-reference';
import { movedAnnex } from '../annexes/moved-annex';
import { placeOf, replacing } from '../gathered-place';
import { isTyped } from '../read-line';
import { textRule, type Gathered, type Spot } from '../rule';

type Params = Readonly<Record<'shown' | 'there' | 'title' | 'number', string>>;
type Item = AnnexPart | CrossReference | TypedLabel;
type Seen = Gathered<Item>;

const isAnnexPart = (seen: Seen): seen is Gathered<AnnexPart> =>
  seen.item.kind !== 'reference' && seen.item.kind !== 'label';

/** What there is to point to: the numbers, and how many there are. None where the other side stands in another file. */
interface Targets {
  readonly has: (number: string) => boolean;
  readonly count: number;
}

function annexes(plan: Plan, gathered: readonly Seen[]): Targets | undefined {
  const parts = gathered.filter(isAnnexPart);
  const all = annexesOf(plan, parts);
  const lists = annexLists(parts).map((list) => list.length);
  const count = Math.max(0, ...annexCounts(all), ...lists);
  const typed = new Set(all.typed.map(({ item }) => String(item.typed?.number ?? 1)));
  return count === 0 ? undefined : { has: (number) => Number(number) <= count || typed.has(number), count };
}

function labels(gathered: readonly Seen[], to: Pointed): Targets | undefined {
  const numbers = new Set(
    gathered.flatMap(({ item }) => (item.kind === 'label' && item.to === to ? [item.number] : [])),
  );
  return numbers.size === 0 ? undefined : { has: (number) => numbers.has(number), count: numbers.size };
}

/** The numbers that the program gives to sections or to measures; in Chinese those of the first level count from 1. */
function numbered(plan: Plan, isOne: (id: string) => boolean, isFlat: boolean): Targets | undefined {
  const numbers = [...numberPlan(plan)].filter(([id, { level }]) => level > 0 && isOne(id));
  const first = numbers.filter(([, { level }]) => isFlat || level === 1).length;
  const known = new Set(numbers.map(([, { label }]) => label));
  const has = (number: string): boolean => (number.includes('.') ? known.has(number) : Number(number) <= first);
  return first < 2 ? undefined : { has, count: first };
}

function targetsOf(plan: Plan, gathered: readonly Seen[], to: Pointed): Targets | undefined {
  const measures = new Set(plan.records.measure.map(({ id }) => id));
  switch (to) {
    case 'annex':
      return annexes(plan, gathered);
    case 'table':
      return labels(gathered, to);
    case 'section':
      return labels(gathered, to) ?? numbered(plan, (id) => !measures.has(id), false);
    case 'measure':
      return numbered(plan, (id) => measures.has(id), true);
    default:
      return assertNever(to);
  }
}

const isReference = (seen: Seen): seen is Gathered<CrossReference> => seen.item.kind === 'reference';

export default textRule<Params, Item>({
  id: 'D19',
  name: 'cross-reference-missing',
  level: 'error',
  over: 'text',
  gather: (line) => [...annexPartsIn(line), ...crossReferencesIn(line)],
  find: (gathered, { plan }) => {
    const known = new Map<Pointed, Targets | undefined>();
    const targets = (to: Pointed): Targets | undefined => {
      if (!known.has(to)) known.set(to, targetsOf(plan, gathered, to));
      return known.get(to);
    };
    return gathered.filter(isReference).flatMap((seen): readonly Spot<Params>[] => {
      const { to, number, at, digits } = seen.item;
      const shown = seen.line.text.slice(at.start, at.end);
      const there = targets(to);
      if (there && !there.has(number))
        return [{ at: placeOf(seen, at), params: { shown, there: String(there.count), title: '', number } }];
      const moved = to === 'annex' ? movedAnnex(annexesOf(plan, gathered.filter(isAnnexPart)), seen) : undefined;
      if (!moved) return [];
      const { title, section } = moved;
      const mayFix = isTyped(seen.line, digits.start, digits.end);
      return [
        {
          at: placeOf(seen, at),
          params: { shown, there: '', title, number: moved.number },
          also: { section },
          ...(mayFix && { fix: replacing(seen, digits, moved.number) }),
        },
      ];
    });
  },
  words: {
    'zh-CN': {
      title: '所引附件、表或章节不存在',
      why: '读者按“详见附件4”去找而找不到，会认为文件不全。',
      bad: '详见附件4（只有3个附件）',
      good: '详见附件3',
      say: ({ shown, there, title, number }) =>
        there === ''
          ? `“${title}”是附件${number}，不是${shown}，请核对。`
          : `“${shown}”所指的内容不存在，文中只有${there}个，请核对。`,
    },
    en: {
      title: 'Reference to an annex, a table or a section that is not there',
      why: 'Who follows “see Annex 4” and finds nothing takes the plan for incomplete.',
      bad: 'see Annex 4 (there are 3)',
      good: 'see Annex 3',
      say: ({ shown, there, title, number }) =>
        there === ''
          ? `“${title}” is Annex ${number}, not “${shown}”.`
          : `What “${shown}” points to is not there; there are only ${there}.`,
    },
  },
});
