import { LANGUAGES, LEVELS, z, type HouseRules } from '#core/model';
import { HOUSE_LIMITS } from './limits';
import { HOUSE_LAYERS, type HousePack } from './pack';

/** What names a pack: small Latin letters, digits and hyphens. */
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How things are read: within limits from a pack, as they are from a plan. */
interface Shapes {
  readonly object: typeof z.strictObject | typeof z.looseObject;
  readonly text: (most: number) => z.ZodString;
  readonly some: <T extends z.ZodType>(item: T, most: number) => z.ZodArray<T>;
  readonly limit: z.ZodType<number>;
}

const ofFile: Shapes = {
  object: z.strictObject,
  text: (most) => z.string().min(1).max(most),
  some: (item, most) => z.array(item).max(most),
  limit: z.number().positive(),
};
const ofPlan: Shapes = {
  object: z.looseObject,
  text: () => z.string(),
  some: (item) => z.array(item),
  limit: z.number(),
};

function rulesShape({ object, text, some, limit }: Shapes) {
  const { word, why, pattern, terms, avoid, names, words } = HOUSE_LIMITS;
  return {
    terms: some(
      object({ prefer: text(word), instead: some(text(word), words), why: text(why).exactOptional() }),
      terms,
    ).exactOptional(),
    avoid: some(
      object({
        text: text(word).exactOptional(),
        pattern: text(pattern).exactOptional(),
        why: text(why),
        suggest: text(word).exactOptional(),
      }),
      avoid,
    ).exactOptional(),
    names: some(
      object({
        name: text(word),
        aliases: some(text(word), words).exactOptional(),
        wrong: some(text(word), words).exactOptional(),
      }),
      names,
    ).exactOptional(),
    limits: z.record(z.string(), limit).exactOptional(),
    levels: z.record(z.string(), z.enum([...LEVELS, 'off'])).exactOptional(),
  };
}

/** The shape of a plan's own house rules in its file; like all of a plan it keeps what it does not know. */
export const houseSchema: z.ZodType<HouseRules> = z.looseObject(rulesShape(ofPlan));

/** The shape of a pack; docs/house-rules.schema.json is made from it. */
export const packSchema = (): z.ZodType<HousePack> =>
  z.strictObject({
    schema: z.literal(1),
    id: z.string().max(HOUSE_LIMITS.id).regex(KEY),
    name: ofFile.text(HOUSE_LIMITS.name),
    version: z.int().positive(),
    language: z.enum(LANGUAGES).exactOptional(),
    layer: z.enum(HOUSE_LAYERS),
    ...rulesShape(ofFile),
    examples: ofFile
      .some(
        z.strictObject({ text: ofFile.text(HOUSE_LIMITS.example), finds: z.array(z.string()).max(20) }),
        HOUSE_LIMITS.examples,
      )
      .exactOptional(),
  });
