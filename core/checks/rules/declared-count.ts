import { formatQuantity, type Language } from '#core/model';
import type { EntryList } from '#core/records';
import {
  countBelow,
  countLike,
  gatherCounts,
  sectionSizes,
  type CountItem,
  type Listed,
  type SectionSize,
} from '../counts';
import { placeIn } from '../finding-of';
import type { Fix } from '../finding';
import { isTyped } from '../read-line';
import { textRule, type Gathered, type Scope, type Spot } from '../rule';

interface Params extends Readonly<Record<string, string>> {
  readonly kind: 'text' | 'measures' | 'list';
  /** What is announced: 五项任务, 22个. */
  readonly said: string;
  readonly count: string;
  readonly name: string;
}

type Items = readonly Gathered<CountItem>[];

/** Where a number stands and what it announces. */
interface Said {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly said: string;
  readonly counter?: string;
}

function spotOf(
  { section, line }: Gathered<CountItem>,
  { start, end, said, counter = '' }: Said,
  { least, most }: Listed,
  kind: Params['kind'],
): Spot<Params> {
  const at = placeIn({ section, block: line.id }, start, end);
  const from = line.text.slice(start, end);
  const write = (count: number, like = from): string => countLike(count, like, line.language);
  const to = write(least);
  const isCertain = least === most && isTyped(line, start, end) && least >= 2;
  const choices: readonly Fix[] = isCertain ? [{ at, from, to }] : [];
  const small = from.toLowerCase();
  const upTo = least === most ? '' : `${line.language === 'en' ? ' to ' : '至'}${write(most, small)}`;
  const count = write(least, small) + upTo + counter;
  return { at, params: { kind, said, count, name: '' }, ...(choices.length > 0 && { choices }) };
}

const isOff = (value: number, { least, most }: Listed): boolean => value < least || value > most;

/** What the text of a section announces and does not list. `all` is how many measures the plan has. */
function spotsInSection(gathered: Items, size: SectionSize | undefined, all: number): readonly Spot<Params>[] {
  return gathered.flatMap((each, index): readonly Spot<Params>[] => {
    const { item, section, line } = each;
    if (item.kind === 'measures') {
      const { value } = item.claim;
      const here = size?.allMeasures ?? 0;
      if (all === 0 || value === here || value === all) return [];
      const count = here === 0 ? all : here;
      return [spotOf(each, item.claim, { least: count, most: count }, 'measures')];
    }
    if (item.kind !== 'claim') return [];
    const listed = countBelow({ section, line, item }, gathered.slice(index + 1), size);
    return listed && isOff(item.claim.value, listed) ? [spotOf(each, item.claim, listed, 'text')] : [];
  });
}

interface Judged {
  readonly size: string;
  readonly spots: readonly Spot<Params>[];
}
const judged = new WeakMap<Items, Judged>();

/** What the text announces and does not list; a section is judged again only when what it holds is another. */
function spotsInText(bySection: readonly Items[], { plan }: Scope): readonly Spot<Params>[] {
  const sizes = sectionSizes(plan);
  const all = plan.sections.reduce((sum, top) => sum + (sizes.get(top.id)?.allMeasures ?? 0), 0);
  return bySection.flatMap((gathered) => {
    const size = sizes.get(gathered[0]?.section ?? '');
    const key = `${String(size?.measures)} ${String(size?.sections)} ${String(size?.allMeasures)} ${String(all)}`;
    const known = judged.get(gathered);
    if (known?.size === key) return known.spots;
    const spots = spotsInSection(gathered, size, all);
    judged.set(gathered, { size: key, spots });
    return spots;
  });
}

/** A list that does not claim to be whole. */
const IS_PART = /部分|其中|节选|例|\b(?:part|some|selected|including|examples?)\b/i;

/** A list whose entries are not as many as it declares. */
function spotsOfList(list: EntryList, language: Language, name: string): readonly Spot<Params>[] {
  const { declared, entries = [], title = '' } = list;
  if (!declared || entries.length === 0 || declared.comparator !== '=' || declared.upTo !== undefined) return [];
  const value = { ...declared, value: String(entries.length) };
  if (declared.value === value.value || (Number(declared.value) > entries.length && IS_PART.test(title))) return [];
  const at = { record: list.id, field: 'declared' };
  const [said, count] = [formatQuantity(declared, language), formatQuantity(value, language)];
  return [
    {
      ...{ at, also: { record: list.id, field: 'entries' } },
      params: { kind: 'list', said, count: String(entries.length), name },
      choices: [{ at, from: said, to: count, value }],
    },
  ];
}

export default textRule<Params, CountItem>({
  id: 'P19',
  name: 'declared-count',
  level: 'error',
  over: 'text',
  readsSections: true,
  gather: gatherCounts,
  find: (_, scope, bySection) => [
    ...spotsInText(bySection, scope),
    ...scope.plan.records.list.flatMap((list) => spotsOfList(list, scope.plan.language, scope.nameOf('list', list))),
  ],
  words: {
    'zh-CN': {
      title: '数量与所列不符',
      why: '说有几项就应列出几项，少一项多一项都会让人以为漏写或写错。',
      bad: '抓好以下五项任务：一是建园区，二是育品牌，三是拓市场，四是聚人才。',
      good: '抓好以下四项任务：一是建园区，二是育品牌，三是拓市场，四是聚人才。',
      say: ({ kind, said, count, name }) => {
        if (kind === 'list') return `名单“${name}”公布${said}，实际列出${count}条。`;
        return kind === 'measures' ? `此处说“${said}”，文中实有${count}条。` : `此处说“${said}”，实际列出${count}。`;
      },
    },
    en: {
      title: 'Count that is not what is listed',
      why: 'Where five are announced, five must be listed; one more or less looks like a slip.',
      bad: 'We do the following five tasks: first, build the park; second, raise the brand; third, open markets; fourth, win talent.',
      good: 'We do the following four tasks: first, build the park; second, raise the brand; third, open markets; fourth, win talent.',
      say: ({ kind, said, count, name }) => {
        if (kind === 'list') return `The list “${name}” declares ${said}, but has ${count} entries.`;
        return kind === 'measures'
          ? `“${said}” is said here; the text has ${count}.`
          : `“${said}” is said here; ${count} are listed.`;
      },
    },
  },
});
