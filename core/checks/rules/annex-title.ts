import type { Plan } from '#core/records';
import { annexPartsIn, type AnnexPart } from '../annexes/annex-line';
import { annexLists, annexesOf, isSameTitle, type SeenEntry, type SeenHead } from '../annexes/annexes-of';
import type { Fix } from '../finding';
import { placeOf, replacing } from '../gathered-place';
import { isTyped } from '../read-line';
import { textRule, type Spot } from '../rule';

type Params = Readonly<Record<'listed' | 'title', string>>;

/** Whether the template lets nobody rename this heading. */
function isLocked(demanded: Plan['demands']['sections'], heading: string): boolean {
  return demanded.some(
    (demand) => (demand.locked === true && demand.heading === heading) || isLocked(demand.sections ?? [], heading),
  );
}

/** The title of the annex in place of the name, or the name in place of the title: only people know which is right. */
function choicesFor(plan: Plan, entry: SeenEntry, head: SeenHead): readonly Fix[] {
  const { name, at } = entry.item;
  const { title } = head.item;
  const start = head.line.text.indexOf(title);
  const mayRename = head.line.type === 'heading' && start >= 0 && !isLocked(plan.demands.sections, title);
  return [
    ...(isTyped(entry.line, at.start, at.end) ? [replacing(entry, at, title)] : []),
    ...(mayRename ? [replacing(head, { start, end: start + title.length }, name)] : []),
  ];
}

/** An entry of a list beside the annex of its number. */
function compared(plan: Plan, entry: SeenEntry, head: SeenHead | undefined): readonly Spot<Params>[] {
  const { name, at } = entry.item;
  const title = head?.item.title ?? '';
  if (!head || title === '' || isSameTitle(name, title)) return [];
  const choices = choicesFor(plan, entry, head);
  return [
    {
      at: placeOf(entry, at),
      params: { listed: name, title },
      also: { section: head.section },
      ...(choices.length > 0 && { choices }),
    },
  ];
}

export default textRule<Params, AnnexPart>({
  id: 'D18',
  name: 'annex-title',
  level: 'warning',
  source: 'GB/T 9704—2012 7.3.7',
  over: 'text',
  gather: annexPartsIn,
  find: (gathered, { plan }) => {
    const { sections, typed } = annexesOf(plan, gathered);
    const heads = sections.length > 0 ? sections : typed;
    return annexLists(gathered)
      .filter((list) => list.length === heads.length)
      .flatMap((list) => list.flatMap((entry, index) => compared(plan, entry, heads[index])));
  },
  words: {
    'zh-CN': {
      title: '附件标题与附件说明不一致',
      why: '附件标题应当与附件说明的表述一致，否则读者不能确定是不是同一个附件。',
      bad: '附件说明写“任务分工方案”，附件标题是“任务分工表”',
      good: '附件说明和附件标题都是“任务分工表”',
      say: ({ listed, title }) => `附件说明写“${listed}”，附件标题是“${title}”，请统一。`,
    },
    en: {
      title: 'Annex called otherwise than in the list',
      why: 'With two names the reader cannot tell whether it is the same annex.',
      bad: 'The list says “Task plan”, the annex “Division of tasks”',
      good: 'The list and the annex both say “Division of tasks”',
      say: ({ listed, title }) => `The list calls it “${listed}”, the annex itself “${title}”; use one name.`,
    },
  },
});
