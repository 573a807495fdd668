import { refKey, type Language, type Ref, type SectionId } from '#core/model';
import { computedOffers, refState, refText, type ComputedOffer } from '#core/derive';
import type { Plan } from '#core/records';
import type { ComputedValueOffer } from './offer';

const MOST = 12;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether the characters stand in the text in this order: 资金合计 finds 资金金额合计. Only for Chinese, whose letters mean something alone. */
function holdsInOrder(text: string, wanted: string): boolean {
  if (!/\p{Script=Han}{2}/u.test(wanted)) return false;
  let at = -1;
  return Array.from(wanted).every((char) => (at = text.indexOf(char, at + 1)) >= 0);
}

function ranked(offers: readonly ComputedOffer[], query: string): readonly ComputedOffer[] {
  const wanted = plain(query);
  if (wanted === '') return offers.filter(({ isGeneral }) => isGeneral);
  const texts = new Map(offers.map((offer) => [offer, plain(offer.label)]));
  const textOf = (offer: ComputedOffer): string => texts.get(offer) ?? '';
  const begin = offers.filter((offer) => textOf(offer).startsWith(wanted));
  const hold = offers.filter((offer) => textOf(offer).indexOf(wanted) > 0);
  const loose = offers.filter((offer) => !textOf(offer).includes(wanted) && holdsInOrder(textOf(offer), wanted));
  return [...begin, ...hold, ...loose];
}

/** The computed values that fit what was typed after the @ and have a value now, those of this section and of the whole plan first. */
export function computedValueOffers(
  plan: Plan,
  { query, section }: { readonly query: string; readonly section?: SectionId },
  language: Language,
): readonly ComputedValueOffer[] {
  const found: ComputedValueOffer[] = [];
  for (const { of, label } of ranked(computedOffers(plan, language, section), query)) {
    const ref: Ref = { type: 'ref', of, children: [{ text: '' }] };
    if (refState(plan, ref) === 'shown')
      found.push({ kind: 'computed', id: refKey(of), of, name: label, value: refText(plan, ref) });
    if (found.length === MOST) break;
  }
  return found;
}
