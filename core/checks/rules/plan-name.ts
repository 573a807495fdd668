import type { Language } from '#core/model';
import type { Plan } from '#core/records';
import type { Fix } from '../finding';
import { placeOf, replacing } from '../gathered-place';
import { namesIn } from '../mentions';
import { isGeneralName, typesIn } from '../plan-names/document-types';
import { coreOf, isOtherwiseNamed, isOtherwiseNamedInWords, ownNames, yearsIn } from '../plan-names/own-names';
import { planNamesIn, type PlanName } from '../plan-names/plan-names-in';
import { isTyped } from '../read-line';
import { textRule, type Gathered, type Spot } from '../rule';

type Params = Readonly<Record<'name' | 'right', string>>;
type Seen = Gathered<PlanName>;

const shownIn = ({ line, item }: Seen): string => line.text.slice(item.start, item.end);

/** 本方案 in a plan that is called a plan. */
function ofOtherType(seen: Seen, types: readonly string[], language: Language): readonly Spot<Params>[] {
  const [type] = types;
  const { name } = seen.item;
  if (type === undefined || types.some((each) => each.toLowerCase() === name.toLowerCase())) return [];
  const shown = shownIn(seen);
  const right = language === 'zh-CN' ? `本${type}` : shown.replace(name, type);
  return [{ at: placeOf(seen, seen.item), params: { name: shown, right }, fix: replacing(seen, seen.item, right) }];
}

/** Most names are far from the plan's own: they end otherwise, or have nothing of its beginning. */
const mayBeNear = (own: readonly string[], name: string): boolean =>
  own.some((each) => name.endsWith(each.slice(-2)) && name.includes(each.slice(0, 2)));

interface Worth {
  readonly own: string;
  readonly names: readonly Seen[];
}
const worth = new WeakMap<readonly Seen[], Worth>();

/** The names of a section without those in running text that are far from the own ones; looked at once while they stay. */
function worthALook(section: readonly Seen[], own: readonly string[]): readonly Seen[] {
  const key = own.join('|');
  const last = worth.get(section);
  if (last?.own === key) return last.names;
  const names = section.filter(({ item }) => item.kind !== 'plain' || mayBeNear(own, item.name));
  worth.set(section, { own: key, names });
  return names;
}

/** The own name that the text has otherwise: with a word replaced or left out. */
function rightFor(own: readonly string[], name: string, plan: Plan): string | undefined {
  const core = coreOf(name);
  const isOther = plan.language === 'zh-CN' ? isOtherwiseNamed : isOtherwiseNamedInWords;
  const [years, planYears] = [yearsIn(name), yearsIn(plan.profile.title)];
  if ((years !== '' && years !== planYears) || own.includes(core)) return undefined;
  return own.find((each) => isOther(each, core));
}

/** In running text a Chinese name has no beginning: the part of it that is as long as the own name is looked at. */
function cutToOwn(seen: Seen, own: readonly string[]): Seen {
  const { name, end, kind } = seen.item;
  const right =
    kind === 'plain' ? own.find((each) => name.length > each.length && name.includes(each.slice(0, 2))) : undefined;
  if (right === undefined) return seen;
  const from = name.lastIndexOf(right.slice(0, 2));
  return { ...seen, item: { ...seen.item, name: name.slice(from), start: end - (name.length - from) } };
}

interface Named {
  readonly plan: Plan;
  readonly own: readonly string[];
  /** The short forms that the text explains. */
  readonly defined: readonly string[];
  /** The names that stand in quotation marks. */
  readonly quoted: readonly Seen[];
}

const choicesFor = (seen: Seen, right: string): readonly Fix[] =>
  isTyped(seen.line, seen.item.start, seen.item.end) ? [replacing(seen, seen.item, right)] : [];

/** A name of another document that the registers or the text know. */
const isKnown = ({ plan, defined, quoted }: Named, { line, item }: Seen): boolean =>
  namesIn(plan, line).some(({ start, end }) => start < item.end && item.start < end) ||
  defined.includes(item.name) ||
  quoted.some((other) => other.item.name !== item.name && coreOf(other.item.name).endsWith(item.name));

function nearOwn(named: Named, whole: Seen): readonly Spot<Params>[] {
  if (!mayBeNear(named.own, coreOf(whole.item.name))) return [];
  const seen = named.plan.language === 'zh-CN' ? cutToOwn(whole, named.own) : whole;
  const right = rightFor(named.own, seen.item.name, named.plan);
  if (right === undefined || isKnown(named, seen)) return [];
  const choices = choicesFor(seen, right);
  return [
    {
      at: placeOf(seen, seen.item),
      params: { name: seen.item.name, right },
      ...(choices.length > 0 && { choices }),
    },
  ];
}

/** Names that say no subject and belong to no other document: the plan's own, each called otherwise. */
function general(named: Named): readonly Spot<Params>[] {
  const { plan, own } = named;
  const loose = named.quoted.filter(
    (seen) =>
      isGeneralName(seen.item.name, plan.language) &&
      !own.some((name) => name.endsWith(seen.item.name)) &&
      !isKnown(named, seen),
  );
  const first = loose.filter(({ item }, index) => loose.findIndex((other) => other.item.name === item.name) === index);
  const short = plan.profile.shortName ?? '';
  const right = typesIn(short, plan.language).length > 0 ? short : '';
  if (first.length < 2 && right === '') return [];
  return first.map((seen) => {
    const others = first.filter((other) => other !== seen).map(({ item }) => item.name);
    const choices = right === '' ? [] : choicesFor(seen, right);
    return {
      at: placeOf(seen, seen.item),
      params: {
        name: seen.item.name,
        right: right === '' ? others.join(plan.language === 'zh-CN' ? '”“' : '”, “') : right,
      },
      ...(choices.length > 0 && { choices }),
    };
  });
}

export default textRule<Params, PlanName>({
  id: 'P49',
  name: 'plan-name',
  level: 'warning',
  over: 'text',
  readsSections: true,
  gather: planNamesIn,
  find: (_, { plan }, bySection) => {
    const own = ownNames(plan);
    const types = own.flatMap((name) => typesIn(name, plan.language));
    const gathered = bySection.flatMap((section) => worthALook(section, own));
    const quoted = gathered.filter(({ item }) => item.kind === 'quoted');
    const defined = gathered.flatMap(({ item }) => (item.kind === 'defined' ? [item.name] : []));
    const named: Named = { plan, own, defined, quoted };
    return [
      ...gathered.flatMap((seen) => {
        if (seen.item.kind === 'own') return ofOtherType(seen, types, plan.language);
        return seen.item.kind === 'defined' ? [] : nearOwn(named, seen);
      }),
      ...general(named),
    ];
  },
  words: {
    'zh-CN': {
      title: '同一计划有几种名称',
      why: '一个计划几种叫法，读者会以为是几个文件。',
      bad: '标题是“……行动计划”，正文写“本方案”',
      good: '标题是“……行动计划”，正文写“本计划”',
      say: ({ name, right }) => `“${name}”与“${right}”名称不一，请核对是否同一计划并统一名称。`,
    },
    en: {
      title: 'One plan, several names',
      why: 'A plan that is called by several names reads like several documents.',
      bad: 'The title says “Action Plan”, the text “this Strategy”',
      good: 'The title says “Action Plan”, the text “this Plan”',
      say: ({ name, right }) => `“${name}” and “${right}”: if they are the same plan, use one name.`,
    },
  },
});
