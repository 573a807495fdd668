import { done, isMediaName, z, type Result } from '#core/model';
import { fromBase64 } from '#core/bytes';
import { damaged } from './damaged';
import { parsePlan } from './parse-plan';
import { isVersionId, namesItsKind } from './part-names';
import { VERSION_KINDS, type PlanDocument, type PlanVersion } from './plan-document';

const versionShape = {
  id: z.string().refine(isVersionId),
  kind: z.enum(VERSION_KINDS),
  name: z.string(),
  at: z.iso.datetime(),
  author: z.string().exactOptional(),
  media: z.array(z.string().refine(isMediaName)).exactOptional(),
};
/** Whether text is a packed plan file, as far as can be seen from outside. */
function isPacked(text: string): boolean {
  const bytes = fromBase64(text);
  return bytes !== undefined && namesItsKind(bytes);
}

const indexSchema = z.array(z.looseObject(versionShape));
const documentSchema = z.looseObject({
  plan: z.unknown(),
  versions: z.array(
    z.looseObject({
      ...versionShape,
      content: z.string().refine(isPacked),
    }),
  ),
});

/** What is said of a version in the list of the file; its state stands in a part of its own. */
export type VersionEntry = Omit<PlanVersion, 'content'>;

/** Takes data as the list of versions; `at` is its place in the file. */
export function parseIndex(value: unknown, file: string, at: string): Result<readonly VersionEntry[]> {
  const read = indexSchema.safeParse(value);
  if (!read.success) return damaged(file, 'not-as-expected', { at: placeOf(read.error, at) });
  return idTwice(read.data, file) ?? done(read.data);
}

/** Takes data as a plan with its versions: what a window hands over to be written. */
export function parseDocument(value: unknown, file: string): Result<PlanDocument> {
  const read = documentSchema.safeParse(value);
  if (!read.success) return damaged(file, 'not-as-expected', { at: placeOf(read.error) });
  const plan = parsePlan(read.data.plan, file);
  if (!plan.ok) return plan;
  const { versions } = read.data;
  return idTwice(versions, file) ?? done({ plan: plan.value, versions });
}

const placeOf = ({ issues }: z.ZodError, ...above: readonly string[]): string =>
  [...above, ...(issues[0]?.path ?? [])].join('.');

function idTwice(versions: readonly VersionEntry[], file: string): Result<never> | undefined {
  const seen = new Set<string>();
  for (const { id } of versions) {
    if (seen.has(id)) return damaged(file, 'id-twice', { id });
    seen.add(id);
  }
  return undefined;
}
