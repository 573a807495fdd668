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

/** Every field that a reference may show and that holds something, the most likely field of each record first. */
function fieldOffers(plan: Plan, language: Language): readonly FieldOffer[] {
  const ranked = KIND_NAMES.flatMap((of) =>
    recordsOf(plan, of).flatMap((record) =>
      kindNamed(of)
        .chips.map((field) => fieldOffer(plan, of, record, field, language))
        .filter(({ value }) => value !== '')
        .map((offer, rank) => ({ offer, rank })),
    ),
  );
  return ranked.sort((a, b) => a.rank - b.rank).map(({ offer }) => offer);
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

interface Typed {
  readonly query: string;
  readonly before: string;
  /** The section that the caret is in. */
  readonly section?: SectionId;
}

/** What the list offers for what was typed after the @: fields and computed values that fit, and with nothing fitting, new records. */
export function findOffers(plan: Plan, typed: Typed, language: Language): readonly Offer[] {
  const wanted = plain(typed.query);
  const fits = fieldOffers(plan, language).filter(({ of, name, label, value }) =>
    plain(`${name} ${label} ${value} ${kindNamed(of).words.one[language]}`).includes(wanted),
  );
  const begins = ({ name, value }: FieldOffer): boolean =>
    plain(name).startsWith(wanted) || plain(value).startsWith(wanted);
  const first = fits.filter(begins);
  const computed = computedValueOffers(plan, typed, language);
  const fields = [...first, ...fits.filter((offer) => !begins(offer))].slice(0, MOST - computed.length);
  const named = Math.min(first.length, fields.length);
  const sorted: readonly Offer[] = [...fields.slice(0, named), ...computed, ...fields.slice(named)];
  return sorted.length > 0 && typed.query !== '' ? sorted : [...sorted, ...newOffers(typed, kindsInUse(plan))];
}
