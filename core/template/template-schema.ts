import { LANGUAGES, LEVELS, z, type Demands, type FieldDemand, type SectionDemand } from '#core/model';
import { TABLE_NAMES, tableColumns } from '#core/derive';
import { KIND_NAMES, fieldsOf, isKindName } from '#core/records';
import type { Template } from './template';

/** The longest texts that a template file may hold, in characters, and how many of each thing. */
export const TEMPLATE_LIMITS = {
  name: 60,
  summary: 300,
  title: 200,
  heading: 100,
  prompt: 2000,
  fixedText: 2000,
  key: 64,
  paragraphs: 20,
  tables: 20,
  sections: 200,
} as const;

/** What names a template or a section inside one: small Latin letters, digits and hyphens. */
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How texts, names and lists are read: within limits from a template file, as they are from a plan. */
interface Shapes {
  readonly object: typeof z.strictObject | typeof z.looseObject;
  readonly text: (most: number) => z.ZodString;
  readonly key: z.ZodString;
  readonly count: z.ZodType<number>;
  readonly table: z.ZodType<string>;
  readonly some: <T extends z.ZodType>(item: T, most: number) => z.ZodArray<T>;
}

const ofFile: Shapes = {
  object: z.strictObject,
  text: (most) => z.string().max(most),
  key: z.string().max(TEMPLATE_LIMITS.key).regex(KEY),
  count: z.int().positive(),
  table: z.enum(TABLE_NAMES),
  some: (item, most) => z.array(item).max(most),
};
const ofPlan: Shapes = {
  object: z.looseObject,
  text: () => z.string(),
  key: z.string().min(1),
  count: z.int(),
  table: z.string(),
  some: (item) => z.array(item),
};

function sectionSchema({ object, text, key, count, table, some }: Shapes): z.ZodType<SectionDemand> {
  const { heading, prompt, fixedText, paragraphs, tables, sections } = TEMPLATE_LIMITS;
  const section: z.ZodType<SectionDemand> = object({
    key,
    heading: text(heading).min(1),
    locked: z.literal(true).exactOptional(),
    required: z.literal(true).exactOptional(),
    unnumbered: z.literal(true).exactOptional(),
    annex: z.literal(true).exactOptional(),
    prompt: text(prompt).exactOptional(),
    example: text(prompt).exactOptional(),
    measures: z.literal(true).exactOptional(),
    tables: some(table, tables).exactOptional(),
    length: object({ least: count.exactOptional(), most: count.exactOptional() }).exactOptional(),
    fixedText: some(text(fixedText).min(1), paragraphs).exactOptional(),
    get sections() {
      return some(section, sections).exactOptional();
    },
  });
  return section;
}

const FIELD_DEMANDS = z.enum(['required', 'recommended', 'hidden']);
const levelDemands = z.record(z.string(), z.enum([...LEVELS, 'off']));

/** The shape of what a template demands, as a plan carries it; like all of a plan it keeps what it does not know. */
export const demandsSchema: z.ZodType<Demands> = z.looseObject({
  template: z.string().min(1),
  version: z.int(),
  sections: z.array(sectionSchema(ofPlan)),
  fields: z.record(z.string(), z.record(z.string(), FIELD_DEMANDS)).exactOptional(),
  kinds: z.array(z.string()).exactOptional(),
  columns: z.record(z.string(), z.array(z.string())).exactOptional(),
  levels: levelDemands.exactOptional(),
});

type ByName<T> = Readonly<Record<string, T>>;

/** An object that may have these keys and no others. */
const mayHave = <T>(keys: readonly string[], valueOf: (key: string) => z.ZodType<T>): z.ZodType<ByName<T>> =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, valueOf(key).exactOptional()])));

const fieldsOfFile = (): z.ZodType<ByName<ByName<FieldDemand>>> =>
  mayHave(KIND_NAMES, (kind) => mayHave(isKindName(kind) ? Object.keys(fieldsOf(kind)) : [], () => FIELD_DEMANDS));
const columnsOfFile = (): z.ZodType<ByName<readonly string[]>> =>
  mayHave(TABLE_NAMES, (table) => z.array(z.enum(tableColumns(table).map(({ id }) => id))).min(1));

/** The shape of a template file, where only what this program knows has a name; docs/template.schema.json is made from it. */
export const templateSchema = (): z.ZodType<Template> =>
  z.strictObject({
    schema: z.literal(1),
    id: ofFile.key,
    version: z.int().positive(),
    language: z.enum(LANGUAGES),
    name: ofFile.text(TEMPLATE_LIMITS.name).min(1),
    summary: ofFile.text(TEMPLATE_LIMITS.summary),
    title: ofFile.text(TEMPLATE_LIMITS.title).min(1).exactOptional(),
    sections: ofFile.some(sectionSchema(ofFile), TEMPLATE_LIMITS.sections).min(1),
    fields: fieldsOfFile().exactOptional(),
    kinds: ofFile.some(z.enum(KIND_NAMES), KIND_NAMES.length).min(1).exactOptional(),
    columns: columnsOfFile().exactOptional(),
    levels: levelDemands.exactOptional(),
  });
