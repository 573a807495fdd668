import fc from 'fast-check';
import { LANGUAGES, UNITS, type Language } from '#core/model';
import { FUNDING_SOURCES, KIND_NAMES, fieldsOf, noRecords, type Field, type KindName } from '#core/records';
import { name, text } from './random-text';

const IDS = ['r1', 'r2', 'r3', 'gone'];
const number = fc.oneof(fc.integer({ min: -5, max: 500 }).map(String), fc.constantFrom('0.5', '1.8', '50', '100', '0'));
const quantity = fc.record(
  {
    value: number,
    upTo: number,
    comparator: fc.constantFrom('=' as const, '≥' as const, '≤' as const, 'about' as const),
    unit: fc.constantFrom(...UNITS.map(({ id }) => id), 'gadgets'),
  },
  { requiredKeys: ['value', 'comparator'] },
);
const date = fc.constantFrom('2017', '2026', '2026-Q3', '2027-06', '2028', '2028-12-31', '2031');

function valueOf(field: Field, language: Language): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return fc.oneof(name(language), text(language));
    case 'names':
      return fc.array(name(language), { maxLength: 2 });
    case 'quantity':
      return quantity;
    case 'date':
      return date;
    case 'choice':
      return fc.constantFrom(...Object.keys(field.choices));
    case 'link':
      return fc.constantFrom(...IDS.map((id) => `${field.to}-${id}`));
    case 'links':
      return fc.subarray(IDS.map((id) => `${field.to}-${id}`));
    case 'funding':
      return fc.array(
        fc.record(
          { source: fc.constantFrom(...FUNDING_SOURCES), year: fc.integer({ min: 2026, max: 2028 }), value: number },
          { requiredKeys: ['value'] },
        ),
        { maxLength: 4 },
      );
    case 'rows':
      return fc.array(
        fc.record(
          Object.fromEntries(Object.entries(field.columns).map(([column, cell]) => [column, valueOf(cell, language)])),
          { requiredKeys: [] },
        ),
        { maxLength: 4 },
      );
  }
}

/** Some records of a kind, some of their fields filled. */
const register = (kind: KindName, language: Language): fc.Arbitrary<readonly unknown[]> =>
  fc.subarray(IDS.slice(0, 3)).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record(
          {
            id: fc.constant(`${kind}-${id}`),
            ...Object.fromEntries(Object.entries(fieldsOf(kind)).map(([field, of]) => [field, valueOf(of, language)])),
          },
          { requiredKeys: ['id'] },
        ),
      ),
    ),
  );

const REGISTERS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    Object.fromEntries(KIND_NAMES.map((kind) => [kind, register(kind, language)])),
  ]),
);

const MOST_KINDS = 6;

/** Records of some kinds. */
export const registers = (language: Language): fc.Arbitrary<Readonly<Record<string, readonly unknown[]>>> =>
  fc
    .subarray([...KIND_NAMES], { maxLength: MOST_KINDS })
    .chain((kinds) =>
      fc.record(Object.fromEntries(kinds.map((kind) => [kind, REGISTERS[language]?.[kind] ?? fc.constant([])]))),
    )
    .map((filled) => ({ ...noRecords, ...filled }));
