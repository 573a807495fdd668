import type { LineBlock, Section } from '#core/model';
import type { Plan } from '#core/records';
import { hasSameGround, type Ground } from './checker';
import type { Finding } from './finding';
import { findingOf, spotOf } from './finding-of';
import { lineFinder } from './find-in-line';
import { linesIn } from './lines-in';
import { headingLine, lineOf, type Line } from './read-line';
import type { SectionRule } from './rule';

/** What findings depend on besides the text. While it stays, a section that stays needs no second look. */
interface Seen extends Pick<Plan, 'demands' | 'profile' | 'language'> {
  readonly bySection: WeakMap<Section, SeenSection>;
}

interface SeenSection {
  readonly findings: readonly Finding[];
  /** Those lines that may read otherwise while the records stay. */
  readonly restless: readonly (readonly [LineBlock, Line])[];
}

/** What the rules over sections and over lines find in a section, its own heading and prose. */
export function sectionFinder(ground: Ground): (section: Section, plan: Plan) => readonly Finding[] {
  const { levels, scopeOf } = ground;
  const over = ground.rules.filter((rule): rule is SectionRule => rule.over === 'section');
  const inLine = lineFinder(ground);
  const seen = new WeakMap<Plan['records'], Seen>();

  function seenOf(plan: Plan): Seen {
    const known = seen.get(plan.records);
    if (known && hasSameGround(known, plan)) return known;
    const { demands, profile, language } = plan;
    const fresh = { demands, profile, language, bySection: new WeakMap<Section, SeenSection>() };
    seen.set(plan.records, fresh);
    return fresh;
  }

  return (section, plan) => {
    const { bySection } = seenOf(plan);
    const known = bySection.get(section);
    if (known?.restless.every(([block, line]) => lineOf(plan, block) === line)) return known.findings;
    const read = linesIn(plan, section);
    const heading = headingLine(section, plan.language);
    const findings = [
      ...over.flatMap((rule) =>
        rule.find(section, scopeOf(rule, plan)).flatMap((spot) => findingOf(rule, spot, plan, levels)),
      ),
      ...inLine(heading).flatMap(([rule, span]) =>
        findingOf(rule, spotOf({ section: section.id }, heading, span), plan, levels),
      ),
      ...read.flatMap(([block, line]) =>
        inLine(line).flatMap(([rule, span]) =>
          findingOf(rule, spotOf({ section: section.id, block: block.id }, line, span), plan, levels),
        ),
      ),
    ];
    const restless = read.filter(([, { grounds }]) => grounds.some((part) => part(plan) !== plan.records));
    bySection.set(section, { findings, restless });
    return findings;
  };
}
