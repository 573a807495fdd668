import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { inlineText } from '#core/derive';
import { linesOf, walkSections, z } from '#core/model';
import { placeKey, runChecks, type Finding } from '#core/checks';
import type { Plan } from '#core/records';
import { markedText } from '../text-at-place';
import { planOfRecipe } from './plan-of-recipe';
import { parseRecipe } from './recipe';

export const VERDICTS = ['right', 'arguable', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person found of a finding: at which place, what stands there (its first characters), and why so. */
const judgementSchema = z.object({
  rule: z.string(),
  /** The place as `placeKey` writes it; with a star in place of the record, every record of the plan. */
  at: z.string(),
  shows: z.string().exactOptional(),
  verdict: z.enum(VERDICTS),
  why: z.string(),
});
type Judgement = z.infer<typeof judgementSchema>;

/** A finding in a published plan with what was found of it; without a verdict nobody has judged it yet. */
export interface Judged {
  readonly plan: string;
  readonly finding: Finding;
  readonly shows: string;
  readonly verdict?: Verdict;
}

/** A published plan with its findings. */
export interface JudgedPlan {
  readonly name: string;
  readonly characters: number;
  readonly judged: readonly Judged[];
  /** Judgements to which no finding belongs any more. */
  readonly stale: readonly Judgement[];
}

const MOST_SHOWN = 12;

const matches = (judgement: Judgement, { rule, at }: Finding, shows: string): boolean =>
  judgement.rule === rule &&
  (judgement.at === placeKey(at) || judgement.at === placeKey(at).replace(/^record:[^:]+/, 'record:*')) &&
  (judgement.shows ?? shows) === shows;

const here = (name: string): URL => new URL(name, import.meta.url);
const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

function judgementsOf(name: string): readonly Judgement[] {
  const file = here(`judgements/${name}.json`);
  return existsSync(file) ? z.array(judgementSchema).parse(readJson(file)) : [];
}

const charactersIn = (plan: Plan): number =>
  [...walkSections(plan.sections)].reduce(
    (sum, { section }) =>
      sum +
      [...linesOf(section.prose)].reduce(
        (inside, line) => inside + inlineText(plan, line.children).replace(/\s/g, '').length,
        section.heading.length,
      ),
    0,
  );

function judgePlan(name: string, corpus: string): JudgedPlan {
  const recipe = parseRecipe(readJson(here(`recipes/${name}.json`)));
  const plan = planOfRecipe(readFileSync(`${corpus}/${recipe.file}`, 'utf8').split('\n'), recipe);
  const judgements = judgementsOf(name);
  const used = new Set<Judgement>();
  const judged = runChecks(plan).map((finding): Judged => {
    const shows = markedText(plan, finding.at).slice(0, MOST_SHOWN);
    const judgement = judgements.find((one) => matches(one, finding, shows));
    if (judgement) used.add(judgement);
    return { plan: name, finding, shows, ...(judgement && { verdict: judgement.verdict }) };
  });
  const stale = judgements.filter((judgement) => !used.has(judgement));
  return { name, characters: charactersIn(plan), judged, stale };
}

/** Checks every published plan of which there is a recipe, with the texts in this folder, and looks up what was found of each finding. */
export const judgePlans = (corpus: string): readonly JudgedPlan[] =>
  readdirSync(here('recipes/'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => judgePlan(file.replace(/\.json$/, ''), corpus));
