import { fieldText } from '#core/derive';
import type { Measure } from '#core/records';
import { placeIn } from '../finding-of';
import type { Fix } from '../finding';
import { leadsInText, unitsNamed, type NamedUnit } from '../leads-in-text';
import { isTyped, type Line } from '../read-line';
import { textRule, type Gathered, type Scope, type Spot } from '../rule';

interface Params extends Readonly<Record<string, string>> {
  readonly kind: 'several' | 'again';
  readonly task: string;
  readonly leads: string;
}

/** Several leads, a lead that is named again among those who support, or the words that the first of several leads. */
type Item =
  | { readonly kind: 'several'; readonly leads: readonly NamedUnit[] }
  | { readonly kind: 'again'; readonly lead: NamedUnit; readonly remove: readonly [start: number, end: number] }
  | { readonly kind: 'first leads' };

const FIRST_LEADS = /第一(?:位|个)?.{0,8}牵头|列首位.{0,8}牵头/;

/** The stretch that takes a name out of its list, with the mark behind it or else before it. */
function cutOf({ text }: Line, names: readonly NamedUnit[], index: number): readonly [number, number] {
  const [before, own, after] = [names[index - 1], names[index], names[index + 1]];
  if (after && own) return [own.start, after.start];
  return [before?.end ?? own?.start ?? 0, own?.end ?? text.length];
}

function gather(line: Line): readonly Item[] {
  if (line.text.includes('牵头') && FIRST_LEADS.test(line.text)) return [{ kind: 'first leads' }];
  return leadsInText(line).flatMap(({ leads, cooperating }): readonly Item[] => {
    if (leads.length > 1) return [{ kind: 'several', leads }];
    const [lead] = leads;
    const index = cooperating.findIndex(({ name }) => name === lead?.name);
    if (!lead || index < 0 || cooperating.length < 2) return [];
    return [{ kind: 'again', lead, remove: cutOf(line, cooperating, index) }];
  });
}

function spotInText({ section, line, item }: Gathered<Item>): readonly Spot<Params>[] {
  const home = line.type === 'heading' ? { section } : { section, block: line.id };
  if (item.kind === 'first leads') return [];
  if (item.kind === 'several') {
    const [start, end] = [item.leads[0]?.start ?? 0, item.leads.at(-1)?.end ?? 0];
    return [
      { at: placeIn(home, start, end), params: { kind: 'several', task: '', leads: line.text.slice(start, end) } },
    ];
  }
  const [start, end] = item.remove;
  const at = placeIn(home, start, end);
  const fix: Fix = { at, from: line.text.slice(start, end), to: '' };
  return [
    {
      at,
      params: { kind: 'again', task: '', leads: item.lead.name },
      ...(isTyped(line, start, end) && { fix }),
    },
  ];
}

function spotsOfMeasure(measure: Measure, { plan, nameOf }: Scope): readonly Spot<Params>[] {
  const { id, lead, cooperating = [] } = measure;
  const unit = plan.records.organisation.find((each) => each.id === lead);
  if (!unit) return [];
  const task = nameOf('measure', measure);
  const leads = nameOf('organisation', unit);
  const isSeveral = unitsNamed(unit.name ?? '').length > 1;
  const several: readonly Spot<Params>[] = isSeveral
    ? [{ at: { record: id, field: 'lead' }, params: { kind: 'several', task, leads } }]
    : [];
  if (!cooperating.includes(unit.id)) return several;
  const at = { record: id, field: 'cooperating' };
  const value = cooperating.filter((each) => each !== unit.id);
  const text = (field: readonly string[]): string =>
    fieldText(plan, 'measure', { ...measure, cooperating: field }, 'cooperating');
  const fix: Fix = { at, from: text(cooperating), to: text(value), value };
  return [...several, { at, also: { record: id, field: 'lead' }, params: { kind: 'again', task, leads }, fix }];
}

export default textRule<Params, Item>({
  id: 'P34',
  name: 'several-leads',
  level: 'warning',
  over: 'text',
  gather,
  find: (gathered, scope) => [
    ...(gathered.some(({ item }) => item.kind === 'first leads') ? [] : gathered.flatMap(spotInText)),
    ...scope.plan.records.measure.flatMap((measure) => spotsOfMeasure(measure, scope)),
  ],
  words: {
    'zh-CN': {
      title: '牵头单位不止一个或重复列为配合单位',
      why: '一项任务只能有一个单位牵头，其他单位配合，责任才落得实。',
      bad: '建设园区（市商务局、市财政局牵头）',
      good: '建设园区（市商务局牵头，市财政局配合）',
      say: ({ kind, task, leads }) => {
        const of = task === '' ? '' : `举措“${task}”：`;
        return kind === 'several'
          ? `${of}“${leads}”是几个单位共同牵头，应明确一个牵头、其他配合。`
          : `${of}牵头单位“${leads}”又列为配合单位。`;
      },
    },
    en: {
      title: 'More than one lead, or the lead again among those who support',
      why: 'One unit leads and the others support; otherwise nobody answers for the task.',
      bad: 'Build the park (lead: Commerce Bureau, Finance Bureau)',
      good: 'Build the park (lead: Commerce Bureau; support: Finance Bureau)',
      say: ({ kind, task, leads }) => {
        const of = task === '' ? '' : `Measure “${task}”: `;
        return kind === 'several'
          ? `${of}“${leads}” are several units; name one lead and let the others support it.`
          : `${of}the lead “${leads}” stands among the cooperating units as well.`;
      },
    },
  },
});
