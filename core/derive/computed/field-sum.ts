import { baseAmount, unitCalled, type Language, type Quantity } from '#core/model';
import { fieldsOf, isKindName, quantityIn, recordsOf, type KindName, type Plan } from '#core/records';
import { recordName } from '../field-text';
import { computedKind, type Args } from './computed';
import { choicesOf, chosenBy, chosenName, heldKinds, type Chosen } from './filter';
import { allRecords, register } from './grounds';
import { sumQuantities } from './sum-quantities';

const quantitiesOf = ({ records }: Chosen, field: string): readonly Quantity[] =>
  records.flatMap((record) => quantityIn(record, field) ?? []);

/** Whether a sum says something: two values at least, all money or all of one unit that is no share. */
function isWorthAdding(list: readonly Quantity[]): boolean {
  const kinds = new Set(list.map((each) => baseAmount(each).kind));
  const isMoney = list.every(({ unit = '' }) => unitCalled(unit)?.money);
  return list.length > 1 && !kinds.has('%') && (kinds.size === 1 || isMoney);
}

const quantityFields = (kind: KindName): readonly string[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => (type === 'quantity' ? [name] : []));

/** The sums of a kind worth saying, and the same of the records with a choice or link. */
function offersOf(plan: Plan, kind: KindName): readonly Args[] {
  const whole: Chosen = { kind, records: recordsOf(plan, kind) };
  const fields = quantityFields(kind).filter((field) => isWorthAdding(quantitiesOf(whole, field)));
  if (fields.length === 0) return [];
  return [{ kind }, ...choicesOf(plan, kind)].flatMap((chosen: Args) => fields.map((field) => ({ ...chosen, field })));
}

function label(plan: Plan, args: Args, language: Language): string {
  const kind = args['kind'] ?? '';
  const field = isKindName(kind) ? fieldsOf(kind)[args['field'] ?? '']?.words[language] : undefined;
  const name = chosenName(plan, args, language);
  return language === 'zh-CN' ? `${name}${field ?? ''}合计` : `Sum of ${field?.toLowerCase() ?? ''}: ${name}`;
}

/** The exact sum of a field over the records of a kind, or of these with a choice or link: 资金金额合计. */
export const fieldSum = computedKind({
  name: 'field-sum',
  words: { 'zh-CN': '合计', en: 'Sum' },
  ground: ({ kind, is }) => (is === undefined ? register(kind) : allRecords),
  offers: (plan) => {
    const all = heldKinds(plan).flatMap((kind) => offersOf(plan, kind));
    return [...all.filter(({ where }) => where === undefined), ...all.filter(({ where }) => where !== undefined)];
  },
  label,
  compute: (plan, args) => {
    const chosen = chosenBy(plan, args);
    const field = args['field'] ?? '';
    if (!chosen || fieldsOf(chosen.kind)[field]?.type !== 'quantity') return 'gone';
    const list = quantitiesOf(chosen, field);
    if (list.length === 0) return undefined;
    return {
      quantities: sumQuantities(list),
      explain: () => ({
        parts: chosen.records.flatMap((record) => {
          const quantity = quantityIn(record, field);
          return quantity ? [{ record: record.id, name: recordName(plan, chosen.kind, record), quantity }] : [];
        }),
      }),
    };
  },
});
