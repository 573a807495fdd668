import {
  LANGUAGES,
  LEVELS,
  TABLE_NAMES,
  failed,
  done,
  z,
  type Demands,
  type Language,
  type Result,
  type SectionDemand,
} from '#core/model';

/** Template 模板: data only. What a new plan starts with and what it must come to hold. */
export interface Template {
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
  readonly language: Language;
  readonly name: string;
  readonly summary: string;
  readonly sections: readonly SectionDemand[];
  readonly fields?: Demands['fields'];
  readonly levels?: Demands['levels'];
}

type ObjectSchema = typeof z.strictObject | typeof z.looseObject;

function sectionSchema(object: ObjectSchema): z.ZodType<SectionDemand> {
  const section: z.ZodType<SectionDemand> = object({
    key: z.string().min(1),
    heading: z.string().min(1),
    locked: z.literal(true).exactOptional(),
    required: z.literal(true).exactOptional(),
    unnumbered: z.literal(true).exactOptional(),
    annex: z.literal(true).exactOptional(),
    prompt: z.string().exactOptional(),
    example: z.string().exactOptional(),
    measures: z.literal(true).exactOptional(),
    tables: z.array(z.enum(TABLE_NAMES)).exactOptional(),
    get sections() {
      return z.array(section).exactOptional();
    },
  });
  return section;
}

const fieldDemands = z.record(z.string(), z.record(z.string(), z.enum(['required', 'recommended', 'hidden'])));
const levelDemands = z.record(z.string(), z.enum([...LEVELS, 'off']));

/** The shape of what a template demands, as a plan carries it; like all of a plan it keeps what it does not know. */
export const demandsSchema: z.ZodType<Demands> = z.looseObject({
  template: z.string().min(1),
  version: z.int(),
  sections: z.array(sectionSchema(z.looseObject)),
  fields: fieldDemands.exactOptional(),
  levels: levelDemands.exactOptional(),
});

/** The shape of a template file; docs/template.schema.json is made from it. */
export const templateSchema: z.ZodType<Template> = z.strictObject({
  schema: z.literal(1),
  id: z.string().min(1),
  version: z.int(),
  language: z.enum(LANGUAGES),
  name: z.string().min(1),
  summary: z.string(),
  sections: z.array(sectionSchema(z.strictObject)).min(1),
  fields: fieldDemands.exactOptional(),
  levels: levelDemands.exactOptional(),
});

/** Reads a template; `bad-template` with the first thing that is wrong. */
export function parseTemplate(value: unknown, name: string): Result<Template> {
  const read = templateSchema.safeParse(value);
  if (read.success) return done(read.data);
  const issue = read.error.issues[0];
  return failed('bad-template', { name, reason: issue ? `${issue.path.join('.')}: ${issue.message}` : '' });
}
