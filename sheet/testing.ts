import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { COMPARATORS, countingIds } from '#core/model';
import { rowsText } from '#core/derive';
import { applyEdits } from '#core/edit';
import { columnsOf, guessMapping, importTables, partsOf, writtenText, type Imported } from '#core/import';
import {
  FUNDING_SOURCES,
  KIND_NAMES,
  fieldsOf,
  kindNamed,
  recordsOf,
  rowsIn,
  type Field,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import { plan } from '../core/records/testing';
import { readWorkbook } from './read/read-workbook';
import { attributeXml } from './write/xml-text';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a workbook for a test: sheets by name as the XML inside `worksheet`, and others that replace those made here. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const entry = (name: string, at: number): string =>
    `<sheet name="${attributeXml(name)}" sheetId="${String(at + 1)}" r:id="r${String(at)}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${names.map(entry).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, at) =>
          `<Relationship Id="r${String(at)}" Type="${OFFICE}/worksheet" Target="worksheets/s${String(at)}.xml"/>`,
      )
      .join('')}<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, at) => [
        `xl/worksheets/s${String(at)}.xml`,
        `<worksheet ${MAIN}>${xml}</worksheet>`,
      ]),
    ),
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** Rows of texts as the XML of a sheet. */
export const rowsXml = (...rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${attributeXml(text)}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData>`;

/** A filled workbook taken into a plan as it stands, with what came of it. */
export function takeWorkbook(before: Plan, bytes: Uint8Array): Imported & { readonly after: Plan } {
  const read = readWorkbook(bytes, 'a.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const tables = read.value.tables.filter(({ isHidden }) => !isHidden);
  const taken = tables.map((table) => ({ table, mapping: guessMapping(table) }));
  const imported = importTables(before, taken, { makesLinked: false, skipsTotals: false }, countingIds('x'));
  return { ...imported, after: applyEdits(before, imported.edits) };
}

/** Records as their registers show them, every field as text and the rows inside: the same in two plans that say the same. */
export const shownRecords = (plan: Plan, kind: KindName): readonly unknown[] =>
  recordsOf(plan, kind).map((record) => [
    ...columnsOf({ kind }).map(({ name }) => writtenText(plan, kind, record, name)),
    ...partsOf(kind).map((part) => {
      const field = fieldsOf(kind)[part];
      return field?.type === 'rows' ? rowsText(field, rowsIn(record, part), plan.language) : (record[part] ?? []);
    }),
  ]);

const NASTY = [
  '=1+1',
  '+86',
  '-5',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  '<b>&amp;"',
  '_x0041_',
  '控\u0007制',
  '\ud83c\udfee灯',
  '007',
  '1e5',
  '2026-06-30',
  'TRUE',
  "'引号",
];
/** Texts as people write them, and as those who mean harm do. */
export const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.trim() || '字'),
);
/** Names that a list of names can hold. */
const anyName = fc.string({ unit: fc.constantFrom('市', '局', '园', 'A', '=', '-', '7'), minLength: 1, maxLength: 6 });
const digits = fc.oneof(
  fc.integer({ min: -9999, max: 99_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 }))
    .map(([whole, part]) => `${String(whole)}.${String(part)}`),
);
const anyQuantity = fc.record(
  {
    value: digits.filter((text) => !text.startsWith('-')),
    comparator: fc.constantFrom(...COMPARATORS),
    unit: fc.constantFrom('家', '亿元', '万元', '%', '人次', '个百分点'),
  },
  { requiredKeys: ['value', 'comparator'] },
);
const anyDate = fc.constantFrom('2026', '2027-Q3', '2028-06', '2026-02-28', '1899-12-31', '2030-12-31');

function anyCell(field: Field): fc.Arbitrary<unknown> {
  if (field.type === 'quantity') return anyQuantity;
  if (field.type === 'date') return anyDate;
  return field.type === 'choice' ? fc.constantFrom(...Object.keys(field.choices)) : anyText;
}

/** Any value of a field, by its description alone; links lead to these ids. */
function anyValue(field: Field, ids: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'link':
      return fc.constantFrom(...(ids[field.to] ?? []));
    case 'links':
      return fc.subarray([...(ids[field.to] ?? [])], { minLength: 1 });
    case 'names':
      return fc.uniqueArray(anyName, { minLength: 1, maxLength: 3 });
    case 'rows':
      return fc.array(anyRow(field.columns), { minLength: 1, maxLength: 3 });
    case 'funding':
      return fc.array(anyPart, { minLength: 1, maxLength: 3 });
    case 'text':
    case 'quantity':
    case 'date':
    case 'choice':
      return anyCell(field);
  }
}
const anyPart = fc.record(
  { source: fc.constantFrom(...FUNDING_SOURCES), year: fc.integer({ min: 2020, max: 2035 }), value: digits },
  { requiredKeys: ['value'] },
);
const anyRow = (columns: Readonly<Record<string, Field>>): fc.Arbitrary<unknown> =>
  fc
    .record(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, anyCell(column)])), {
      requiredKeys: [],
    })
    .filter((row) => Object.keys(row).length > 0);

const idOf = (kind: KindName, number: number): string =>
  `${kind.replace(/\W/g, '').slice(0, 7).padEnd(8, '0')}${String(number)}0`;

/** Texts with what fields of one line do not keep when they are read anew: ends of lines, and spaces around them. */
const untidy = (text: string): string => (text.startsWith('=') && text.length > 1 ? `\t${text}\n二行 ` : text);

/** The same plan with untidy texts in it. */
export const untidied = (whole: Plan): Plan =>
  JSON.parse(
    JSON.stringify(whole, (key, value: unknown) =>
      key === 'name' || typeof value !== 'string' ? value : untidy(value),
    ),
  ) as Plan;

/** A plan with two records of every kind, filled at random; names are unlike, so that links can be told apart. */
export const anyFilledPlan: fc.Arbitrary<Plan> = fc
  .tuple(...KIND_NAMES.map((kind) => fc.tuple(anyRecord(kind, 0), anyRecord(kind, 1))))
  .map((pairs) => {
    const pieces = pairs.flatMap((pair, at) => pair.map((record) => ({ of: KIND_NAMES[at] ?? 'target', record })));
    return plan(...pieces);
  });

function anyRecord(kind: KindName, number: number): fc.Arbitrary<PlanRecord> {
  const ids = Object.fromEntries(
    KIND_NAMES.map((to) => [to, [0, 1].filter((n) => to !== kind || n !== number).map((n) => idOf(to, n))]),
  );
  const { name, fields } = kindNamed(kind);
  const others = Object.entries(fields).filter(
    ([field]) => field !== name && field !== 'shortName' && field !== 'aliases',
  );
  const values = Object.fromEntries(others.map(([field, description]) => [field, anyValue(description, ids)]));
  return fc
    .record(
      { ...values, source: anyText, assumed: fc.subarray(Object.keys(fields).slice(0, 2), { minLength: 1 }) },
      { requiredKeys: [] },
    )
    .map((record) => ({ ...record, id: idOf(kind, number), [name]: `${kind}${String(number)}号` }));
}
