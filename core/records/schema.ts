import { COMPARATORS, isDecimal, isPlanDate, z } from '#core/model';
import { FUNDING_SOURCES, type Field } from './field';
import { kindNamed, type KindName } from './kinds';

const decimal = z.string().refine(isDecimal, 'a decimal number as text');
const quantity = z.looseObject({
  value: decimal,
  upTo: decimal.exactOptional(),
  comparator: z.enum(COMPARATORS),
  unit: z.string().exactOptional(),
  per: z.string().exactOptional(),
});
const part = z.looseObject({
  source: z.enum(FUNDING_SOURCES).exactOptional(),
  year: z.int().exactOptional(),
  value: decimal,
});

function valueSchema(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
    case 'link':
      return z.string();
    case 'names':
    case 'links':
      return z.array(z.string());
    case 'quantity':
      return quantity;
    case 'date':
      return z.string().refine(isPlanDate, 'a date: YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or YYYY-MM-DD');
    case 'choice':
      return z.enum(Object.keys(field.choices));
    case 'funding':
      return z.array(part);
    case 'rows':
      return z.array(
        z.looseObject(
          Object.fromEntries(
            Object.entries(field.columns).map(([name, column]) => [name, valueSchema(column).exactOptional()]),
          ),
        ),
      );
  }
}

/** What a record of this kind may hold in a file. Fields that are unknown here are kept as they are. */
export const recordSchema = (kind: KindName): z.ZodType =>
  z.looseObject({
    id: z.string().min(1),
    source: z.string().exactOptional(),
    assumed: z.array(z.string()).exactOptional(),
    ...Object.fromEntries(
      Object.entries(kindNamed(kind).fields).map(([name, field]) => [name, valueSchema(field).exactOptional()]),
    ),
  });
