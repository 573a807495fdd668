import { profileText, type ProfileField } from '#core/model';
import type { Plan } from '#core/records';
import { hasSameGround, type Ground } from './checker';
import type { Finding } from './finding';
import { lineFinder } from './find-in-line';
import { findingOf, spotOf } from './finding-of';
import { profileLine } from './read-line';

/** The texts of an official document that are printed beside the plan's own, and as what they are read. */
const TEXTS = [
  ['official.notice.title', 'heading'],
  ['official.notice.text', 'paragraph'],
  ['official.note', 'field'],
  ['official.copiesTo', 'field'],
] as const satisfies readonly (readonly [ProfileField, string])[];

/** The lines of a text, each with how far behind it begins. */
function linesWithin(text: string): readonly (readonly [string, number])[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return [line, start] as const;
  });
}

/** What the rules over lines find in the texts that a plan has as an official document. */
export function profileFinder(ground: Ground): (plan: Plan) => readonly Finding[] {
  const inLine = lineFinder(ground);
  let last: { readonly plan: Plan; readonly findings: readonly Finding[] } | undefined;
  return (plan) => {
    if (plan.profile.official === undefined) return [];
    if (last && hasSameGround(last.plan, plan)) return last.findings;
    const findings = TEXTS.flatMap(([profile, type]) =>
      linesWithin(profileText(plan.profile, profile) ?? '').flatMap(([text, offset]) => {
        const line = profileLine(profile, type, text, plan.language);
        return inLine(line).flatMap(([rule, span]) =>
          findingOf(rule, spotOf({ profile, offset }, line, span), plan, ground.levels),
        );
      }),
    );
    last = { plan, findings };
    return findings;
  };
}
