import { annexPartsIn, type AnnexPart } from '../annexes/annex-line';
import { annexCounts, annexLists, annexesOf } from '../annexes/annexes-of';
import { placeOf } from '../gathered-place';
import { textRule, type Gathered, type Spot } from '../rule';
import type { Stretch } from '../mentions';

type Params = Readonly<Record<'said' | 'attached', string>>;

interface Said {
  readonly seen: Gathered<AnnexPart>;
  readonly at: Stretch;
  readonly count: number;
}

/** How many annexes the text announces, each time it does: by a list, or by a number. */
function announced(gathered: readonly Gathered<AnnexPart>[]): readonly Said[] {
  const lists = annexLists(gathered).flatMap((list): readonly Said[] => {
    const [seen] = list;
    return seen ? [{ seen, at: seen.item.at, count: list.length }] : [];
  });
  const counts = gathered.flatMap((seen): readonly Said[] =>
    seen.item.kind === 'count' ? [{ seen, at: seen.item.at, count: seen.item.count }] : [],
  );
  return [...lists, ...counts];
}

export default textRule<Params, AnnexPart>({
  id: 'D14',
  name: 'annexes-announced',
  level: 'error',
  source: 'GB/T 9704—2012 7.3.4, 7.3.7',
  over: 'text',
  gather: annexPartsIn,
  find: (gathered, { plan }) => {
    const annexes = annexesOf(plan, gathered);
    const counts = annexCounts(annexes);
    const [first] = [...annexes.sections, ...annexes.typed];
    // Where only one side stands here, the other is in another file as a rule.
    if (counts.length === 0) return [];
    return announced(gathered)
      .filter(({ count }) => !counts.includes(count))
      .map(({ seen, at, count }): Spot<Params> => ({
        at: placeOf(seen, at),
        params: { said: String(count), attached: String(counts[0]) },
        ...(first && { also: { section: first.section } }),
      }));
  },
  words: {
    'zh-CN': {
      title: '附件说明与所附附件数量不符',
      why: '收文单位按附件说明清点，少一个会以为漏印，多一个不知从何而来。',
      bad: '附件说明列出3个，实际附有2个',
      good: '附件说明列出2个，实际附有2个',
      say: ({ said, attached }) => `正文说附件有${said}个，实际附有${attached}个，请核对。`,
    },
    en: {
      title: 'Annexes announced are not those attached',
      why: 'Who receives the plan counts by the list: one too few looks lost, one too many comes from nowhere.',
      bad: 'The list names 3 annexes, 2 are attached',
      good: 'The list names 2 annexes, 2 are attached',
      say: ({ said, attached }) => `The text says there are ${said} annexes; ${attached} are attached.`,
    },
  },
});
