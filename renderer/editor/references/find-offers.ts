import { formatDate, parseQuantity, type Language, type NewId, type Quantity, type RecordId } from '#core/model';
import { fieldText, recordName } from '#core/derive';
import { KIND_NAMES, fieldsOf, kindNamed, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';

/** One line of the list: a field of a record, or a record that is still to be made. */
export type Offer =
  | { readonly kind: 'field'; readonly id: string; readonly of: KindName; readonly record: RecordId; readonly field: string; readonly name: string; readonly label: string; readonly value: string; readonly year: string }
  | { readonly kind: 'new'; readonly id: string; readonly of: KindName; readonly label: string; readonly value: string; readonly make: (newId: NewId) => NewRecord; readonly takes: number };

/** A record to make, and its field that the reference shows. */
export interface NewRecord {
  readonly of: KindName;
  readonly record: PlanRecord;
  readonly field: string;
}

const MOST = 60;

function yearOf(plan: Plan, record: PlanRecord, field: string): string {
  const date = [record['deadline'], record['due'], record['end'], record['asOf']].find((value) => typeof value === 'string');
  return typeof date === 'string' && fieldsOfDates.every((name) => name !== field) ? formatDate(date, plan.language) : '';
}
const fieldsOfDates = ['deadline', 'due', 'end', 'asOf', 'start'];

function fieldOffers(plan: Plan, language: Language): readonly Extract<Offer, { kind: 'field' }>[] {
  return KIND_NAMES.flatMap((of) =>
    recordsOf(plan, of).flatMap((record) =>
      kindNamed(of).chips.flatMap((field) => {
        const value = fieldText(plan, of, record, field);
        const described = fieldsOf(of)[field];
        if (value === '' || !described) return [];
        const name = recordName(plan, of, record);
        return [{ kind: 'field', id: `${record.id}.${field}`, of, record: record.id, field, name, label: described.words[language], value, year: yearOf(plan, record, field) } as const];
      }),
    ),
  );
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The number at the very end of a text, with its unit: “建成400家” gives 400家. */
export function numberAtEnd(text: string): { readonly quantity: Quantity; readonly text: string } | undefined {
  const tail = /[≥≤><约]?\d[\d.,]*\s*[^\d\s，。；、：,.;:（）()“”]{0,6}$/.exec(text)?.[0];
  const quantity = tail === undefined ? undefined : parseQuantity(tail);
  return tail !== undefined && quantity ? { quantity, text: tail } : undefined;
}

const quantityField = (of: KindName): string | undefined => kindNamed(of).chips.find((field) => fieldsOf(of)[field]?.type === 'quantity');

/** The kinds whose records may be made from the list; a measure begins as text instead. */
const MADE: readonly KindName[] = ['target', 'fact', 'project', 'finance', 'talent', 'organisation'];

function newOffers(query: string, before: string, language: Language): readonly Offer[] {
  const typed = parseQuantity(query);
  const found = query === '' ? numberAtEnd(before) : typed && { quantity: typed, text: query };
  const takes = query === '' && found ? found.text.length : 0;
  return MADE.flatMap((of): Offer[] => {
    const holds = quantityField(of);
    if (found && holds === undefined) return [];
    const field = found && holds !== undefined ? holds : kindNamed(of).name;
    const value: unknown = found?.quantity ?? query;
    const make = (newId: NewId): NewRecord => ({ of, field, record: { id: newId(), ...(value !== '' && { [field]: value }) } });
    return [{ kind: 'new', id: `new-${of}`, of, label: kindNamed(of).words.one[language], value: found?.text ?? query, make, takes }];
  });
}

/** What the list offers for what was typed after the @: fields of records that fit, and with nothing fitting, new records. */
export function findOffers(plan: Plan, typed: { readonly query: string; readonly before: string }, language: Language): readonly Offer[] {
  const wanted = plain(typed.query);
  const all = fieldOffers(plan, language);
  const fits = all.filter((offer) => plain(`${offer.name} ${offer.label} ${offer.value} ${kindNamed(offer.of).words.one[language]}`).includes(wanted));
  const first = (offer: (typeof all)[number]): number => (wanted !== '' && (plain(offer.name).startsWith(wanted) || plain(offer.value).startsWith(wanted)) ? 0 : 1);
  const sorted = [...fits].sort((a, b) => first(a) - first(b)).slice(0, MOST);
  return sorted.length > 0 && typed.query !== '' ? sorted : [...sorted, ...newOffers(typed.query, typed.before, language)];
}
