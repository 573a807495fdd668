import { rule, type Spot } from '../rule';
import { typedLists, type Decimal, type Numbered } from '../typed-lists';
import { writeNumber, type NumberStyle } from '../typed-number';

/** The order of levels, the outermost first; other styles stand at any level. */
const ORDER: readonly NumberStyle[] = ['一、', '（一）', '1.', '（1）'];

type Params = Readonly<Record<'found' | 'skipped', string>>;

/**
 * Follows the levels that are open. A level that opens above one which is open already, under the same parent, was
 * skipped there: 一、 1. （一）. A document may do without a level: 一、 and 1. alone are right.
 */
function inOrder(list: readonly Numbered[]): readonly Spot<Params>[] {
  const open: Numbered[] = [];
  const found: Spot<Params>[] = [];
  const rankOf = ({ number }: Numbered): number => ORDER.indexOf(number.style);
  for (const item of list) {
    const rank = rankOf(item);
    if (rank < 0) continue;
    let skipping: Numbered | undefined;
    for (let top = open.at(-1); top && rankOf(top) > rank; top = open.at(-1)) skipping = open.pop();
    const [parent] = open.slice(-1);
    const isNew = parent !== undefined && rankOf(parent) < rank;
    if (skipping && isNew) {
      const skipped = writeNumber(item.number.style, 1);
      found.push({ at: skipping.at, params: { found: skipping.number.text, skipped }, also: item.at });
    }
    if (!parent || isNew) open.push(item);
  }
  return found;
}

/** 1.1.1 right after 1: no 1.1 was opened. */
function inDecimals(list: readonly Decimal[]): readonly Spot<Params>[] {
  return list.flatMap((item, index) => {
    const before = list[index - 1];
    const { text } = item.number;
    const parts = text.split('.');
    const isSkipped = before !== undefined && parts.length > before.number.text.split('.').length + 1;
    return isSkipped && text.startsWith(`${before.number.text}.`)
      ? [{ at: item.at, params: { found: text, skipped: parts.slice(0, -1).join('.') }, also: before.at }]
      : [];
  });
}

export default rule<Params>({
  id: 'D01',
  name: 'level-skipped',
  level: 'error',
  source: 'GB/T 15834—2011 B.3.8; GB/T 9704—2012 7.3.3',
  over: 'section',
  find: (section) =>
    typedLists(section.id, section.prose).flatMap(({ numbered, decimals }) => [
      ...inOrder(numbered),
      ...inDecimals(decimals),
    ]),
  words: {
    'zh-CN': {
      title: '序号层次跳级',
      why: '层次依次为“一、”“（一）”“1.”“（1）”，低一层的序号后不宜再回头用高一层的。',
      bad: '一、任务　1.园区　（一）品牌',
      good: '一、任务　（一）园区　1.建设',
      say: ({ found, skipped }) => `“${found}”跳过了“${skipped}”这一层。`,
    },
    en: {
      title: 'Level skipped',
      why: 'A reader looks for the level that the numbers leave out.',
      bad: '1 Tasks, 1.1.1 Parks, 1.1 Brands',
      good: '1 Tasks, 1.1 Parks, 1.1.1 Sites',
      say: ({ found, skipped }) => `The number “${found}” skips the level of “${skipped}”.`,
    },
  },
});
