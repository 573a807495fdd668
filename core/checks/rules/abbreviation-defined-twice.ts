import type { Plan } from '#core/records';
import { shortFormsIn } from '../short-forms/short-forms';
import type { Definition } from '../short-forms/definition';
import type { TextFix, TextPlace } from '../finding';
import { isTyped, type Line } from '../read-line';
import { textRule, type Gathered, type Spot } from '../rule';

type Params = Readonly<Record<'short' | 'first' | 'now', string>>;
type Seen = Gathered<Definition>;

const plain = (name: string): string => name.replace(/[\s“”《》‘’]/g, '').toLowerCase();

/** Whether two names are the same: words that lead up to a name may stand before one of them. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.endsWith(b) || b.endsWith(a);
}

const placeOf = ({ section, line, item }: Seen): TextPlace | undefined =>
  line.type === 'heading' ? undefined : { section, block: line.id, start: item.start, end: item.end };

/** Taking away the bracket that says again what was said. */
function withoutBracket({ section, line, item }: Seen): TextFix | undefined {
  const { bracket } = item;
  if (!bracket || !isTyped(line, bracket.start, bracket.end)) return undefined;
  return {
    at: { section, block: line.id, ...bracket },
    from: line.text.slice(bracket.start, bracket.end),
    to: '',
  };
}

function again(first: Seen, now: Seen): readonly Spot<Params>[] {
  const [at, also] = [placeOf(now), placeOf(first)];
  if (!at) return [];
  const isSame = isSameName(first.item.full, now.item.full);
  const fix = isSame ? withoutBracket(now) : undefined;
  const named = isSame ? { first: '', now: '' } : { first: first.item.full, now: now.item.full };
  return [{ at, params: { short: now.item.short, ...named }, ...(also && { also }), ...(fix && { fix }) }];
}

/** A text that explains a short form otherwise than the register does. */
function otherThanRegister(plan: Plan, seen: Seen): readonly Spot<Params>[] {
  const { short, full: now } = seen.item;
  const at = placeOf(seen);
  const held = plan.records.abbreviation.find((record) => record.short === short);
  const first = held?.full ?? '';
  if (!held || !at || first.trim() === '' || isSameName(first, now)) return [];
  return [{ at, params: { short, first, now }, also: { record: held.id, field: 'full' } }];
}

/** Two entries of the register with one short form and different names. */
const inRegister = (plan: Plan): readonly Spot<Params>[] =>
  plan.records.abbreviation.flatMap(({ id, short = '', full: now = '' }, index, all) => {
    const earlier = all.slice(0, index).find((other) => short.trim() !== '' && other.short === short);
    const first = earlier?.full ?? '';
    if (!earlier || first === '' || now === '' || plain(first) === plain(now)) return [];
    const also = { record: earlier.id, field: 'short' };
    return [{ at: { record: id, field: 'short' }, params: { short, first, now }, also }];
  });

const gather = (line: Line): readonly Definition[] =>
  shortFormsIn(line).definitions.filter(({ as, full }) => as === 'stated' && full !== '');

export default textRule<Params, Definition>({
  id: 'T09',
  name: 'abbreviation-defined-twice',
  level: 'warning',
  over: 'text',
  gather,
  find: (gathered, { plan }) => {
    const first = new Map<string, Seen>();
    const inText = gathered.flatMap((seen) => {
      const before = first.get(seen.item.short);
      if (before) return again(before, seen);
      first.set(seen.item.short, seen);
      return otherThanRegister(plan, seen);
    });
    return [...inText, ...inRegister(plan)];
  },
  words: {
    'zh-CN': {
      title: '一个简称两次定义',
      why: '同一简称重复定义显得多余，指两样东西则会让读者弄错。',
      bad: '彩灯产业联盟（以下简称“联盟”）牵头，园区企业联合会（以下简称“联盟”）配合。',
      good: '彩灯产业联盟（以下简称“联盟”）牵头，园区企业联合会（以下简称“联合会”）配合。',
      say: ({ short, first, now }) =>
        now === ''
          ? `简称“${short}”前文已经说明，此处不必重复。`
          : `简称“${short}”已指“${first}”，此处又指“${now}”，请改用不同的简称。`,
    },
    en: {
      title: 'One short form defined twice',
      why: 'Said twice it is one time too many; with two meanings nobody knows which is meant.',
      bad: 'The International Trade Town (ITT) opens. The Innovation Transfer Team (ITT) helps.',
      good: 'The International Trade Town (ITT) opens. The Innovation Transfer Team helps.',
      say: ({ short, first, now }) =>
        now === ''
          ? `“${short}” was explained above and need not be explained again.`
          : `“${short}” stands for “${first}” and here for “${now}”; give one of them another short form.`,
    },
  },
});
