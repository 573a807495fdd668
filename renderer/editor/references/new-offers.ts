import { parseQuantity, type NewId, type Quantity } from '#core/model';
import { fieldsOf, kindNamed, type KindName } from '#core/records';
import type { NewOffer, NewRecord } from './offer';

/** A measure begins as text instead. */
const isMade = (of: KindName): boolean => of !== 'measure';

const QUANTITY_AT_END = /[≥≤><约]?\d[\d.,]*\s*[^\d\s，。；、：,.;:（）()“”]{0,6}$/;

/** The number at the very end of a text, with its unit: “建成400家” gives 400家. */
export function numberAtEnd(text: string): { readonly quantity: Quantity; readonly text: string } | undefined {
  const tail = QUANTITY_AT_END.exec(text)?.[0];
  const quantity = tail === undefined ? undefined : parseQuantity(tail);
  return tail !== undefined && quantity ? { quantity, text: tail } : undefined;
}

const quantityField = (of: KindName): string | undefined =>
  kindNamed(of).chips.find((field) => fieldsOf(of)[field]?.type === 'quantity');

/**
 * New records of some kinds for what was typed: a number becomes their value, also one typed just before the @; other
 * text their name.
 */
export function newOffers(
  { query, before }: { readonly query: string; readonly before: string },
  kinds: readonly KindName[],
): readonly NewOffer[] {
  const typed = parseQuantity(query);
  const found = query === '' ? numberAtEnd(before) : typed && { quantity: typed, text: query };
  const takes = query === '' && found ? found.text.length : 0;
  return kinds.filter(isMade).flatMap((of): readonly NewOffer[] => {
    const field = found ? quantityField(of) : kindNamed(of).name;
    if (field === undefined) return [];
    const value: unknown = found?.quantity ?? query;
    const make = (newId: NewId): NewRecord => ({
      of,
      field,
      record: { id: newId(), ...(value !== '' && { [field]: value }) },
    });
    return [{ kind: 'new', id: `new-${of}`, of, value: found?.text ?? query, make, takes }];
  });
}
