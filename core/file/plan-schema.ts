import { LANGUAGES, NARROWEST_PICTURE, SCHEMA, SECRECY, URGENCY, z } from '#core/model';
import { KIND_NAMES, noRecords, recordSchema, type Plan } from '#core/records';
import { demandsSchema } from '#core/template';
import { houseSchema } from '#core/checks';

const id = z.string().min(1);
const mark = z.literal(true).exactOptional();

// `type` is refused, else an inline that is unknown here would pass for text.
const run = z.looseObject({
  type: z.never().exactOptional(),
  text: z.string(),
  bold: mark,
  italic: mark,
  underline: mark,
});
const ref = z.looseObject({
  type: z.literal('ref'),
  of: z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('field'), record: id, field: z.string() }),
    z.looseObject({ kind: z.literal('computed'), name: id, args: z.record(z.string(), z.string()) }),
  ]),
  format: z
    .looseObject({
      numerals: z.literal('words').exactOptional(),
      unit: z.literal(false).exactOptional(),
      places: z.int().min(0).max(10).exactOptional(),
    })
    .exactOptional(),
  children: z.tuple([run]),
});
const inlines = z.array(z.union([run, ref]));

const paragraph = z.looseObject({ type: z.literal('paragraph'), id, children: inlines });
const runInHeading = z.looseObject({ type: z.literal('run-in-heading'), id, children: inlines });
const listItem = z.looseObject({ type: z.literal('list-item'), id, ordered: z.boolean(), children: inlines });
const measureTitle = z.looseObject({ type: z.literal('measure-title'), id, children: inlines });
const measure = z.looseObject({
  type: z.literal('measure'),
  id,
  children: z.tuple([measureTitle], z.discriminatedUnion('type', [paragraph, runInHeading, listItem])),
});
const generatedTable = z.looseObject({
  type: z.literal('generated-table'),
  id,
  table: z.string(),
  of: z.string().exactOptional(),
  children: z.tuple([run]),
});
const tableCaption = z.looseObject({ type: z.literal('table-caption'), id, children: inlines });
const tableCell = z.looseObject({ type: z.literal('table-cell'), id, children: inlines });
const tableRow = z.looseObject({ type: z.literal('table-row'), id, children: z.tuple([tableCell], tableCell) });
const smallTable = z.looseObject({
  type: z.literal('table'),
  id,
  head: mark,
  children: z.tuple([tableCaption, tableRow], tableRow),
});
const picture = z.looseObject({
  type: z.literal('picture'),
  id,
  media: z.string(),
  alt: z.string().exactOptional(),
  width: z.int().min(NARROWEST_PICTURE).max(100).exactOptional(),
  children: z.tuple([z.looseObject({ type: z.literal('picture-caption'), id, children: inlines })]),
});
const tables = [generatedTable, smallTable] as const;
const block = z.discriminatedUnion('type', [paragraph, runInHeading, listItem, measure, ...tables, picture]);

const section = z.looseObject({
  id,
  key: z.string().exactOptional(),
  heading: z.string(),
  prose: z.array(block),
  get sections() {
    return z.array(section);
  },
});

const text = z.string().exactOptional();
const names = z.array(z.string()).exactOptional();
const official = z.looseObject({
  copyNumber: text,
  secrecy: z.enum(SECRECY).exactOptional(),
  secrecyTerm: text,
  urgency: z.enum(URGENCY).exactOptional(),
  head: names,
  number: text,
  signers: names,
  goesUp: mark,
  hasSeal: mark,
  notice: z.looseObject({ title: z.string(), text: z.string() }).exactOptional(),
  note: text,
  copiesTo: text,
  printedBy: text,
  printedOn: text,
});
const profile = z.looseObject({
  title: z.string(),
  shortName: text,
  jurisdiction: text,
  issuer: text,
  period: z.looseObject({ from: z.int(), to: z.int() }).exactOptional(),
  recipients: text,
  date: text,
  official: official.exactOptional(),
});
const thread = z.looseObject({
  id,
  entries: z.array(z.looseObject({ author: z.string(), at: z.string(), text: z.string() })),
  resolved: z.literal(true).exactOptional(),
});
const waiver = z.looseObject({
  ...{ rule: z.string(), at: z.string(), name: z.string(), reason: z.string() },
  text: z.string().exactOptional(),
});

/** The shape of a plan in a file. It only says yes or no: what it does not know stays as it is. */
export const planSchema = z.looseObject({
  schema: z.literal(SCHEMA),
  id,
  language: z.enum(LANGUAGES),
  profile,
  demands: demandsSchema,
  sections: z.array(section),
  records: z.looseObject(
    Object.fromEntries(KIND_NAMES.map((kind) => [kind, z.array(recordSchema(kind)).exactOptional()])),
  ),
  threads: z.array(thread).exactOptional(),
  waivers: z.array(waiver).exactOptional(),
  house: houseSchema.exactOptional(),
  media: z.record(z.string(), z.string()).exactOptional(),
});

/** A plan as files have it: lists that are empty may be left out. */
export type PlanFile = Omit<Plan, 'records' | 'threads' | 'waivers'> & {
  readonly records: Partial<Plan['records']>;
  readonly threads?: Plan['threads'];
  readonly waivers?: Plan['waivers'];
};

/** The plan with every list there. */
export const withLists = (plan: PlanFile): Plan => ({
  ...plan,
  records: { ...noRecords, ...plan.records },
  threads: plan.threads ?? [],
  waivers: plan.waivers ?? [],
});
