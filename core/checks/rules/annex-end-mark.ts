import { annexPartsIn, type AnnexPart } from '../annexes/annex-line';
import { annexLists } from '../annexes/annexes-of';
import { placeOf, replacing } from '../gathered-place';
import { textRule, type Spot } from '../rule';

type Params = Readonly<Record<'mark' | 'name', string>>;

export default textRule<Params, AnnexPart>({
  id: 'D17',
  name: 'annex-end-mark',
  level: 'warning',
  source: 'GB/T 9704—2012 7.3.4',
  over: 'text',
  gather: annexPartsIn,
  find: (gathered) =>
    annexLists(gathered)
      .flat()
      .flatMap((seen): readonly Spot<Params>[] => {
        const { endMark, name } = seen.item;
        if (!endMark) return [];
        const mark = seen.line.text.slice(endMark.start, endMark.end);
        return [{ at: placeOf(seen, endMark), params: { mark, name }, fix: replacing(seen, endMark, '') }];
      }),
  words: {
    'zh-CN': {
      title: '附件名称后有标点',
      why: '附件名称后不加标点符号。',
      bad: '附件：任务分工表。',
      good: '附件：任务分工表',
      say: ({ mark, name }) => `附件名称“${name}”后不加标点，请删去“${mark}”。`,
    },
    en: {
      title: 'Mark after the name of an annex',
      why: 'The names in a list of annexes end without a mark.',
      bad: 'Annex: Division of tasks.',
      good: 'Annex: Division of tasks',
      say: ({ mark, name }) => `The name of the annex “${name}” needs no “${mark}” at its end.`,
    },
  },
});
