import { isDecimal, type Quantity } from '#core/model';
import type { FundingPart, Row } from './field';
import type { PlanRecord } from './kinds';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a value is a quantity, for code that works on every kind and knows only the field's type. */
export const isQuantity = (value: unknown): value is Quantity =>
  isObject(value) && typeof value['value'] === 'string' && isDecimal(value['value']);

const isPart = (value: unknown): value is FundingPart => isObject(value) && typeof value['value'] === 'string';
const isRow = (value: unknown): value is Row => isObject(value);

const listIn = (record: PlanRecord, name: string): readonly unknown[] => {
  const value = record[name];
  return Array.isArray(value) ? value : [];
};

/** The quantity that a record's quantity field holds. */
export function quantityIn(record: PlanRecord, name: string): Quantity | undefined {
  const value = record[name];
  return isQuantity(value) ? value : undefined;
}

/** The parts that a record's funding field holds. */
export const partsIn = (record: PlanRecord, name: string): readonly FundingPart[] =>
  listIn(record, name).filter(isPart);

/** The rows that a record's rows field holds. */
export const rowsIn = (record: PlanRecord, name: string): readonly Row[] => listIn(record, name).filter(isRow);
