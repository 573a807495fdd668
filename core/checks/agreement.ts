import { baseAmount, formatQuantity, parseQuantity, unitCalled, type Language, type Quantity } from '#core/model';

/**
 * How a number in the text stands to the one in a record: the same, the same rounded or only bounded, the same digits
 * under another word of scale, another number; `unsure` where they cannot be compared.
 */
export type Agreement = 'same' | 'scale-slip' | 'other' | 'unsure';

type Amount = ReturnType<typeof baseAmount>['amount'];

/** The digits that tell, whatever the scale: 5 for 50, 0.5 and 5,000. */
const telling = (amount: Amount): string =>
  amount
    .abs()
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

const scaleOf = (unit: string | undefined): number => unitCalled(unit ?? '')?.scale ?? 0;

/** The last place that a printed number tells: 0.1 of 1.8, 1 of 7000, 1000 of 7000 where it is said to be about that. */
function lastPlace({ value, unit, comparator }: Quantity): Amount {
  const [whole = '', part = ''] = value.split('.');
  const zeros = comparator === '=' ? 0 : Math.min(/0*$/.exec(whole)?.[0].length ?? 0, whole.length - 1);
  const place = part === '' ? `1${'0'.repeat(zeros)}` : `0.${'0'.repeat(part.length - 1)}1`;
  return baseAmount({ value: place, comparator: '=', ...(unit !== undefined && { unit }) }).amount;
}

/** Beyond a fifth of the number nothing is rounding. */
const MOST_ROUNDED = 5;

/** Whether a printed number is the held one, rounded to as many digits as are printed: down before 余 and behind 超过, up behind 不到. */
function isRounded(said: Quantity, held: Amount): boolean {
  const gap = held.minus(baseAmount(said).amount);
  const last = lastPlace(said);
  if (gap.abs().times(MOST_ROUNDED).gt(held.abs())) return false;
  if (said.comparator === '≥' || said.comparator === '≤') return false;
  if (said.comparator === '>') return gap.gte(0) && gap.lt(last);
  if (said.comparator === '<') return gap.lte(0) && gap.abs().lt(last);
  if (said.comparator === 'about') return gap.abs().lt(last);
  return said.value.replace(/\D/g, '').length > 1 && gap.abs().times(2).lte(last);
}

const withoutYear = ({ per, ...rest }: Quantity): Quantity =>
  per === undefined || per === '年' ? rest : { ...rest, per };

/** Whether the same digits stand under another word of scale than the record is shown with: 5亿元 and 5000万元. */
function isSlip(said: Quantity, held: Quantity, language: Language): boolean {
  const [one, other] = [baseAmount(said).amount, baseAmount(held).amount];
  if (telling(one) !== telling(other) || one.eq(0)) return false;
  const shown = parseQuantity(formatQuantity(held, language)) ?? held;
  return scaleOf(said.unit) !== scaleOf(shown.unit);
}

/** Compares what a text says with what a record holds of the same thing; 个 is as good as 家, a bare number as either. */
export function agreementOf(typed: Quantity, stored: Quantity, language: Language): Agreement {
  const [said, held] = [withoutYear(typed), withoutYear(stored)];
  if (said.per !== held.per) return 'unsure';
  if (said.upTo !== undefined || held.upTo !== undefined)
    return said.value === held.value && said.upTo === held.upTo ? 'same' : 'unsure';
  const [one, other] = [baseAmount(said).amount, baseAmount(held).amount];
  if (one.eq(other) || isRounded(said, other)) return 'same';
  return isSlip(said, held, language) ? 'scale-slip' : 'other';
}
