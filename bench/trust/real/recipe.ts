import { z, type Language } from '#core/model';

/**
 * What a stretch of lines becomes. Each part but the last takes the next sentence of the line: `section 2 goals` a
 * section at that level (with the key of the template's section that it answers), `measure` a measure; the rest is
 * `text` or an `item` of a list, or it is left out, `skip`.
 */
const lineSchema = z.object({
  at: z.number(),
  to: z.number().exactOptional(),
  /** The first characters of the first line, so that another edition of the text is noticed. */
  starts: z.string().exactOptional(),
  /** A heading that the officer adds before the line. */
  heading: z.string().exactOptional(),
  as: z.array(z.string()),
});

const recipeSchema = z.object({
  /** Where the text is, from the folder of the texts. */
  file: z.string(),
  language: z.enum(['zh-CN', 'en']),
  template: z.string(),
  profile: z.looseObject({
    title: z.string(),
    shortName: z.string().exactOptional(),
    issuer: z.string().exactOptional(),
    jurisdiction: z.string().exactOptional(),
    period: z.object({ from: z.number(), to: z.number() }).exactOptional(),
  }),
  /** The first and the last line that are the plan's own. */
  from: z.number(),
  to: z.number(),
  lines: z.array(lineSchema),
  /** By kind: records with their fields as an officer types them; a link is the name of an organisation or an id. */
  records: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});

/** What an officer enters of a published plan: which line is what, and its records. The text itself stays outside. */
export type Recipe = z.infer<typeof recipeSchema> & { readonly language: Language };
export type RecipeLine = z.infer<typeof lineSchema>;

/** Reads a recipe; throws where it is not one. */
export const parseRecipe = (value: unknown): Recipe => recipeSchema.parse(value);
