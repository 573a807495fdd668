import { KIND_NAMES, fieldsOf, findRecord, kindNamed, quantityIn, type KindName, type Plan } from '#core/records';
import type { Line } from '../read-line';
import { beginsName, onlyLeads } from './leading-words';
import type { QuantityMention, Stretch } from './mention';
import { namesIn } from './names-in';
import { isOfUnit } from './of-unit';
import type { Subject } from './subjects-in';

interface Amount {
  readonly kind: KindName;
  readonly field: string;
  /** The words that say it in a sentence: 投资, invest. */
  readonly cue: RegExp;
}

const cueOf = (words: { readonly 'zh-CN': string; readonly en: string }): RegExp => {
  const english = words.en.split(' ').at(-1)?.slice(0, 6) ?? '';
  return new RegExp(`(?:${words['zh-CN'].slice(-2)}额?|\\b${english}[a-z]*)`, 'gi');
};

/** The quantities that a kind holds beside what its name says: the investment of a project. */
const AMOUNTS = KIND_NAMES.flatMap((kind): readonly Amount[] => {
  const { chips, grows } = kindNamed(kind);
  return chips.flatMap((field, index) => {
    const described = fieldsOf(kind)[field];
    if (index === 0 || field === grows?.from || described?.type !== 'quantity') return [];
    return [{ kind, field, cue: cueOf(described.words) }];
  });
});

const HAVING = new Set(AMOUNTS.map(({ kind }) => kind));

const OF_THE_WHOLE = /(?:总|计划|预计|估算|概算|约)$/;

/** Whether the words that say the amount stand right before the number, and say it of the whole: 总投资70亿元, not 一期投资70亿元. */
function isSaid(text: string, { cue }: Amount, { start }: QuantityMention, from: number): boolean {
  const last = [...text.slice(from, start).matchAll(cue)].at(-1);
  if (!last) return false;
  const at = from + last.index;
  if (!onlyLeads(text, { start: at + last[0].length, end: start })) return false;
  if (/[a-z]/i.test(last[0])) return true;
  const whole = text.slice(from, at).replace(OF_THE_WHOLE, '').replace(OF_THE_WHOLE, '');
  return beginsName({ text: text.slice(0, from + whole.length), start: from + whole.length, scope: '', home: '' });
}

/** The amounts of records that a sentence names with their field: 与华侨城合作，投资70亿元建设中华彩灯大世界. */
export function namedAmounts(
  plan: Plan,
  line: Line,
  sentence: Stretch,
  quantities: readonly QuantityMention[],
): readonly (readonly [QuantityMention, Subject])[] {
  const names = namesIn(plan, line).filter(
    ({ kind, start }) => HAVING.has(kind) && sentence.start <= start && start < sentence.end,
  );
  if (names.length === 0) return [];
  return AMOUNTS.flatMap((amount) => {
    const ids = new Set(names.flatMap(({ kind, record }) => (kind === amount.kind ? [record] : [])));
    const [id, other] = ids;
    const record = id === undefined || other !== undefined ? undefined : findRecord(plan, id)?.record;
    const held = record && quantityIn(record, amount.field);
    if (!record || !held) return [];
    return quantities.flatMap((quantity) => {
      const { sense, date } = quantity;
      const fits = sense === 'level' && !date && isOfUnit(quantity.quantity, held.unit ?? '');
      return fits && isSaid(line.text, amount, quantity, sentence.start)
        ? [[quantity, { kind: amount.kind, record: record.id, field: amount.field }] as const]
        : [];
    });
  });
}
