import { formatDate, type Language, type SectionId } from '#core/model';
import { fieldText, kindsInUse, recordName } from '#core/derive';
import { KIND_NAMES, fieldsOf, kindNamed, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import { computedValueOffers } from './computed-value-offers';
import { newOffers } from './new-offers';
import type { FieldOffer, Offer } from './offer';

const MOST = 60;

/** By when the record's value is meant; only beside a number. */
function yearOf(plan: Plan, of: KindName, record: PlanRecord, field: string): string {
  if (fieldsOf(of)[field]?.type !== 'quantity' || field === 'baseline') return '';
  const date = record[kindNamed(of).span?.by ?? ''];
  return typeof date === 'string' ? formatDate(date, plan.language) : '';
}

function fieldOffer(plan: Plan, of: KindName, record: PlanRecord, field: string, language: Language): FieldOffer {
  const [name, value] = [recordName(plan, of, record), fieldText(plan, of, record, field)];
  const label = fieldsOf(of)[field]?.words[language] ?? field;
  const year = yearOf(plan, of, record, field);
  return { kind: 'field', id: `${record.id}.${field}`, of, record: record.id, field, name, label, value, year };
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** An offer with what a query is looked for in, and its place among those of its record. */
interface Ranked {
  readonly offer: FieldOffer;
  readonly text: string;
  readonly rank: number;
}

const offersOf = (plan: Plan, of: KindName, language: Language): readonly Ranked[] =>
  recordsOf(plan, of).flatMap((record) =>
    kindNamed(of)
      .chips.map((field) => fieldOffer(plan, of, record, field, language))
      .filter(({ value }) => value !== '')
      .map((offer, rank) => {
        const { name, label, value } = offer;
        return { offer, rank, text: plain(`${name} ${label} ${value} ${kindNamed(of).words.one[language]}`) };
      }),
  );

const known = new WeakMap<Plan['records'], Map<string, readonly Ranked[]>>();

/** The offers of a kind, made once while the records stay; the titles of measures stand in the text and change with it. */
function knownOffers(plan: Plan, of: KindName, language: Language): readonly Ranked[] {
  if (of === 'measure') return offersOf(plan, of, language);
  const kinds = known.get(plan.records) ?? new Map<string, readonly Ranked[]>();
  known.set(plan.records, kinds);
  const key = `${of} ${plan.language} ${language}`;
  const offers = kinds.get(key) ?? offersOf(plan, of, language);
  kinds.set(key, offers);
  return offers;
}

/** The fields that a reference may show, that hold something and fit, the most likely field of each record first. */
const fieldOffers = (plan: Plan, wanted: string, language: Language): readonly FieldOffer[] =>
  KIND_NAMES.flatMap((of) => knownOffers(plan, of, language).filter(({ text }) => text.includes(wanted)))
    .sort((a, b) => a.rank - b.rank)
    .map(({ offer }) => offer);

interface Typed {
  readonly query: string;
  readonly before: string;
  /** The section that the caret is in. */
  readonly section?: SectionId;
}

/** What the list offers for what was typed after the @: fields and computed values that fit, and with nothing fitting, new records. */
export function findOffers(plan: Plan, typed: Typed, language: Language): readonly Offer[] {
  const wanted = plain(typed.query);
  const fits = fieldOffers(plan, wanted, language);
  const begins = ({ name, value }: FieldOffer): boolean =>
    plain(name).startsWith(wanted) || plain(value).startsWith(wanted);
  const first = fits.filter(begins);
  const computed = computedValueOffers(plan, typed, language);
  const fields = [...first, ...fits.filter((offer) => !begins(offer))].slice(0, MOST - computed.length);
  const named = Math.min(first.length, fields.length);
  const sorted: readonly Offer[] = [...fields.slice(0, named), ...computed, ...fields.slice(named)];
  return sorted.length > 0 && typed.query !== '' ? sorted : [...sorted, ...newOffers(typed, kindsInUse(plan))];
}
