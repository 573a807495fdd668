import { yearOf, type PlanDate, type Quantity } from '#core/model';
import {
  fieldsOf,
  isQuantity,
  kindNamed,
  quantityIn,
  rowsIn,
  type KindName,
  type PlanRecord,
  type RowsField,
} from '#core/records';

/** A value that a record holds, and where: in a field of its own, or in a row of one for a year. */
export interface HeldAt {
  readonly field: string;
  readonly quantity: Quantity;
  readonly year?: number;
  /** The row of the field, and the column in which the value stands. */
  readonly row?: { readonly index: number; readonly column: string };
}

const isYearly = ({ columns }: RowsField): boolean => {
  const types = Object.values(columns).map(({ type }) => type);
  return types[0] === 'date' && types.includes('quantity');
};

/** The rows fields of a kind that say values of single years. */
const yearlyFields = (kind: KindName): readonly (readonly [string, RowsField])[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, field]) =>
    field.type === 'rows' && isYearly(field) ? [[name, field] as const] : [],
  );

/** The values of single years that a record holds. */
function yearValuesOf(kind: KindName, record: PlanRecord): readonly HeldAt[] {
  return yearlyFields(kind).flatMap(([field, { columns }]) => {
    const [date = '', column = ''] = ['date', 'quantity'].map(
      (type) => Object.entries(columns).find(([, each]) => each.type === type)?.[0],
    );
    return rowsIn(record, field).flatMap((row, index) => {
      const [when, quantity] = [row[date], row[column]];
      if (typeof when !== 'string' || !isQuantity(quantity)) return [];
      return [{ field, quantity, year: yearOf(when), row: { index, column } }];
    });
  });
}

const dateIn = (record: PlanRecord, field: string | undefined): PlanDate | undefined => {
  const value = field === undefined ? undefined : record[field];
  return typeof value === 'string' ? value : undefined;
};

const yearIn = (record: PlanRecord, field: string | undefined): number | undefined => {
  const date = dateIn(record, field);
  return date === undefined ? undefined : yearOf(date);
};

/** What a record holds of its indicator: now or in the end, at first, and in the years between. */
export interface Held {
  /** The value that the plan is about: the target value, the value of a fact. */
  readonly main?: HeldAt;
  /** The baseline. */
  readonly first?: HeldAt;
  readonly years: readonly HeldAt[];
  /** Whether the record goes from one value to another. */
  readonly grows: boolean;
  /** The field of the date by which the main value holds. */
  readonly dateField?: string;
}

/** All that a record holds of what it measures; `field` is its main field. */
export function heldOf(kind: KindName, record: PlanRecord, field: string): Held {
  const { grows, span } = kindNamed(kind);
  const of = (name: string, dateField: string | undefined): HeldAt | undefined => {
    const quantity = quantityIn(record, name);
    const year = yearIn(record, dateField);
    return quantity && { field: name, quantity, ...(year !== undefined && { year }) };
  };
  const isMain = grows?.to === field;
  const dateField = isMain ? grows.toDate : span?.by;
  const main = of(field, dateField);
  const first = isMain ? of(grows.from, grows.fromDate) : undefined;
  return {
    ...(main && { main }),
    ...(first && { first }),
    years: yearValuesOf(kind, record),
    grows: isMain,
    ...(dateField !== undefined && { dateField }),
  };
}
