import { formatQuantity, share as shareIn, type Quantity } from '#core/model';
import { fieldsOf, findRecord, kindNamed, quantityIn, recordsOf, type KindName, type Plan } from '#core/records';
import { nameOf } from '../field-text';
import { computedKind, type Args } from './computed';
import { heldKinds } from './filter';
import { allRecords } from './grounds';
import { written } from './growing';
import { sumQuantities } from './sum-quantities';

interface Whole {
  readonly kind: KindName;
  readonly part: Quantity;
  readonly whole: Quantity;
}

const sumOfKind = (plan: Plan, kind: KindName, field: string): readonly Quantity[] =>
  sumQuantities(recordsOf(plan, kind).flatMap((record) => quantityIn(record, field) ?? []));

/** A record's amount and that of all records of its kind; undefined where these cannot be added up. */
function wholeOf(plan: Plan, { record: id = '', field = '' }: Args): Whole | 'gone' | undefined {
  const found = findRecord(plan, id);
  if (!found || fieldsOf(found.kind)[field]?.type !== 'quantity') return 'gone';
  const part = quantityIn(found.record, field);
  const [whole, other] = sumOfKind(plan, found.kind, field);
  return part && whole && !other ? { kind: found.kind, part, whole } : undefined;
}

function offersOf(plan: Plan, kind: KindName): readonly Args[] {
  return Object.entries(fieldsOf(kind)).flatMap(([field, { type }]) => {
    if (type !== 'quantity') return [];
    const holding = recordsOf(plan, kind).filter((record) => quantityIn(record, field));
    const [whole, other] = holding.length > 1 ? sumOfKind(plan, kind, field) : [];
    return whole && !other ? holding.map(({ id }) => ({ record: id, field })) : [];
  });
}

/** What part a record has in the sum of its kind: 彩灯产业园占项目总投资比重. */
export const share = computedKind({
  name: 'share',
  words: { 'zh-CN': '比重', en: 'Share' },
  ground: () => allRecords,
  offers: (plan) => heldKinds(plan).flatMap((kind) => offersOf(plan, kind)),
  label: (plan, { record = '', field = '' }, language) => {
    const kind = findRecord(plan, record)?.kind;
    const name = nameOf(plan, record);
    if (kind === undefined) return name;
    const [many, words] = [kindNamed(kind).words.many[language], fieldsOf(kind)[field]?.words[language] ?? ''];
    return language === 'zh-CN' ? `${name}占${many}${words}比重` : `Share in ${words.toLowerCase()}: ${name}`;
  },
  compute: (plan, args, places = 1) => {
    const asked = wholeOf(plan, args);
    if (asked === undefined || asked === 'gone') return asked;
    const result = shareIn(asked.part, asked.whole, places);
    if (!result.ok) return undefined;
    const { value, how } = result.value;
    const [part, whole] = [asked.part, asked.whole].map((each) => formatQuantity(each, plan.language));
    return {
      quantities: [value],
      canRound: true,
      explain: () => ({
        formula: written(plan, `${part ?? ''} ÷ ${whole ?? ''}`, how[0]),
        parts: recordsOf(plan, asked.kind).flatMap((record) => {
          const quantity = quantityIn(record, args['field'] ?? '');
          return quantity ? [{ record: record.id, name: nameOf(plan, record.id), quantity }] : [];
        }),
      }),
    };
  },
});
