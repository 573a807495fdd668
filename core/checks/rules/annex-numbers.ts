import type { Plan } from '#core/records';
import { annexPartsIn, type AnnexPart } from '../annexes/annex-line';
import { annexLists, annexesOf } from '../annexes/annexes-of';
import { placeOf, replacing } from '../gathered-place';
import { textRule, type Gathered, type Spot } from '../rule';
import type { Stretch } from '../mentions';

type Params = Readonly<Record<'found' | 'expected', string>>;

interface Numbered {
  readonly seen: Gathered<AnnexPart>;
  readonly number: number;
  readonly at: Stretch;
}

/** The numbers of each list, and those of the annexes whose heads are typed where the program numbers none. */
function numberings(plan: Plan, gathered: readonly Gathered<AnnexPart>[]): readonly (readonly Numbered[])[] {
  const lists = annexLists(gathered).map((list) =>
    list.flatMap((seen): readonly Numbered[] => {
      const { number, mark } = seen.item;
      if (number === undefined || !mark) return [];
      return [{ seen, number, at: { start: mark.start, end: mark.start + String(number).length } }];
    }),
  );
  const { sections, typed } = annexesOf(plan, gathered);
  const heads = typed.flatMap((seen): readonly Numbered[] => {
    const { number, at } = seen.item.typed ?? {};
    return number === undefined || !at ? [] : [{ seen, number, at }];
  });
  return sections.length > 0 ? lists : [...lists, heads];
}

/** The number that alone must change for all to be 1, 2, 3; else those that do not follow the one before. */
function breaks(numbered: readonly Numbered[]): readonly Spot<Params>[] {
  const outOfPlace = numbered.filter(({ number }, index) => number !== index + 1);
  const isOnly = outOfPlace.length === 1;
  return numbered.flatMap((item, index) => {
    const { seen, number, at } = item;
    const expected = isOnly ? index + 1 : (numbered[index - 1]?.number ?? 0) + 1;
    if (number === expected) return [];
    return [
      {
        at: placeOf(seen, at),
        params: { found: String(number), expected: String(expected) },
        ...(isOnly && { fix: replacing(seen, at, String(expected)) }),
      },
    ];
  });
}

export default textRule<Params, AnnexPart>({
  id: 'D16',
  name: 'annex-numbers',
  level: 'warning',
  source: 'GB/T 9704—2012 7.3.4',
  over: 'text',
  gather: annexPartsIn,
  find: (gathered, { plan }) => numberings(plan, gathered).flatMap(breaks),
  words: {
    'zh-CN': {
      title: '附件序号不连续',
      why: '序号跳号或重号，读者会以为少了一个附件。',
      bad: '附件：1.主要指标表 3.任务分工表',
      good: '附件：1.主要指标表 2.任务分工表',
      say: ({ found, expected }) => `附件序号“${found}”应为“${expected}”。`,
    },
    en: {
      title: 'Annexes not numbered 1, 2, 3',
      why: 'A number left out looks like an annex left out.',
      bad: 'Annexes: 1. Indicators 3. Tasks',
      good: 'Annexes: 1. Indicators 2. Tasks',
      say: ({ found, expected }) => `The annex number “${found}” should be “${expected}”.`,
    },
  },
});
