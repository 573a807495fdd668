import { formatQuantity, type Language, type Quantity } from '#core/model';
import { sumParts } from '#core/derive';
import { fieldsOf, partsIn, quantityIn, type FundingPart, type KindName, type PlanRecord } from '#core/records';
import { differenceOf, negative } from './difference';
import type { Spot } from './rule';

/**
 * How a sum is divided into its parts: by year, by source, by one or both of them, or openly, so that more parts are to
 * be expected: some have neither, or there is only one.
 */
export type Division = 'year' | 'source' | 'both' | 'open';

/** Parts that do not make the amount that they are parts of. */
export interface FundingGap {
  readonly division: Division;
  readonly isMore: boolean;
  /** The fields of the parts and of the amount. */
  readonly parts: string;
  readonly whole: string;
  readonly amount: Quantity;
  readonly sum: Quantity;
}

function divisionOf(parts: readonly FundingPart[]): Division {
  const withYear = parts.filter(({ year }) => year !== undefined).length;
  const withSource = parts.filter(({ source }) => source !== undefined).length;
  if (parts.length === 1 || parts.some(({ year, source }) => year === undefined && source === undefined)) return 'open';
  if (withSource === 0) return 'year';
  return withYear === 0 ? 'source' : 'both';
}

/** Whether an amount may be more, or less, than the sum of its parts: over 7 billion may. */
const mayBe = ({ comparator }: Quantity, isMore: boolean): boolean =>
  comparator === 'about' || (isMore ? ['≥', '>'] : ['≤', '<']).includes(comparator);

function gapOf(kind: KindName, record: PlanRecord): FundingGap | undefined {
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    if (field.type !== 'funding') continue;
    const [parts, amount] = [partsIn(record, name), quantityIn(record, field.of)];
    const { sum: value, rest } = sumParts(record, name, field);
    if (parts.length === 0 || !amount || rest === undefined || rest === '0' || amount.upTo !== undefined) continue;
    const isMore = rest.startsWith('-');
    if (mayBe(amount, isMore)) continue;
    const total: Quantity = {
      ...{ value, comparator: '=' },
      ...(amount.unit !== undefined && { unit: amount.unit }),
    };
    return { division: divisionOf(parts), isMore, parts: name, whole: field.of, amount, sum: total };
  }
  return undefined;
}

const known = new WeakMap<PlanRecord, FundingGap | 'none'>();

/** Where the parts of a record's money do not make its amount; worked out once while the record is as it is. */
export function fundingGap(kind: KindName, record: PlanRecord): FundingGap | undefined {
  const gap = known.get(record) ?? gapOf(kind, record) ?? 'none';
  known.set(record, gap);
  return gap === 'none' ? undefined : gap;
}

interface Off {
  readonly kind: KindName;
  readonly record: PlanRecord;
  /** The field of the amount, and the one in which the parts stand. */
  readonly whole: string;
  readonly parts?: string;
  readonly amount: Quantity;
  readonly sum: Quantity;
}

/** An amount that is not what its parts come to, as a spot; the amount may be made their sum. */
export function spotOfSum(
  { kind, record, whole, parts, amount, sum: total }: Off,
  { name, language }: { readonly name: string; readonly language: Language },
): Spot {
  const at = { record: record.id, field: whole };
  const more = differenceOf(total, amount) ?? total;
  const isLess = more.value.startsWith('-');
  const words = fieldsOf(kind)[whole]?.words;
  const text = (quantity: Quantity): string => formatQuantity(quantity, language);
  const value = { ...amount, value: total.value, ...(total.unit !== undefined && { unit: total.unit }) };
  return {
    ...(parts === undefined ? { at } : { at: { record: record.id, field: parts }, also: at }),
    params: {
      ...{ name, amount: text(amount), sum: text(total) },
      gap: text(isLess ? negative(more) : more),
      ...{ fieldZh: words?.['zh-CN'] ?? '', fieldEn: words?.en.toLowerCase() ?? '' },
      ...(isLess ? { moreZh: '少', moreEn: 'less' } : { moreZh: '多', moreEn: 'more' }),
    },
    choices: [{ at, from: text(amount), to: text(value), value }],
  };
}

/** Parts that do not make their amount, as a spot. */
export const spotOfGap = (
  kind: KindName,
  record: PlanRecord,
  gap: FundingGap,
  said: { readonly name: string; readonly language: Language },
): Spot => spotOfSum({ kind, record, ...gap }, said);
