import { annexPartsIn, type AnnexPart } from '../annexes/annex-line';
import { annexCounts, annexLists, annexesOf } from '../annexes/annexes-of';
import { placeOf, replacing } from '../gathered-place';
import { textRule, type Gathered, type Spot } from '../rule';
import type { Stretch } from '../mentions';

type Params = Readonly<Record<'number', string>>;

/** The numbers of a list with one entry, and that of the only annex whose head is typed. */
function numbersOfSingle(
  gathered: readonly Gathered<AnnexPart>[],
): readonly (readonly [Gathered<AnnexPart>, Stretch])[] {
  const found: (readonly [Gathered<AnnexPart>, Stretch])[] = [];
  for (const [seen, other] of annexLists(gathered)) if (seen?.item.mark && !other) found.push([seen, seen.item.mark]);
  for (const seen of gathered) {
    const typed = seen.item.kind === 'head' ? seen.item.typed : undefined;
    if (typed?.number !== undefined) found.push([seen, typed.at]);
  }
  return found;
}

/** The space between a word and its number goes with the number: Annex 1: becomes Annex:. */
const withSpace = (text: string, { start, end }: Stretch): Stretch => ({
  start: /\p{L} $/u.test(text.slice(0, start)) ? start - 1 : start,
  end,
});

export default textRule<Params, AnnexPart>({
  id: 'D15',
  name: 'single-annex-numbered',
  level: 'warning',
  source: 'GB/T 9704—2012 7.3.4',
  over: 'text',
  gather: annexPartsIn,
  find: (gathered, { plan }) => {
    const isSingle = annexCounts(annexesOf(plan, gathered)).every((count) => count === 1);
    const single = isSingle && annexLists(gathered).every((list) => list.length === 1) ? numbersOfSingle(gathered) : [];
    return single.map(([seen, number]): Spot<Params> => {
      const at = withSpace(seen.line.text, number);
      return {
        at: placeOf(seen, at),
        params: { number: seen.line.text.slice(number.start, number.end).trim() },
        fix: replacing(seen, at, ''),
      };
    });
  },
  words: {
    'zh-CN': {
      title: '只有一个附件却编了序号',
      why: '只有一个附件时不编顺序号；编了“1”，读者会去找“2”。',
      bad: '附件：1.任务分工表',
      good: '附件：任务分工表',
      say: ({ number }) => `只有一个附件，不编序号，请删去“${number}”。`,
    },
    en: {
      title: 'Single annex with a number',
      why: 'A number one makes the reader look for number two.',
      bad: 'Annex: 1. Division of tasks',
      good: 'Annex: Division of tasks',
      say: ({ number }) => `There is only one annex; take away its number “${number}”.`,
    },
  },
});
