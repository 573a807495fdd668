import { linesOf, walkSections, type LineBlock, type Section } from '#core/model';
import { recordName } from '#core/derive';
import { KIND_NAMES, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import type { Finding } from './finding';
import { findingOf, spotOf, withoutWaived, withoutYielding } from './finding-of';
import { lineOf, type Line } from './read-line';
import { recordScope, stillAnswers, type Asked } from './record-scope';
import type { AnyRecordRule, BlockRule, PlanRule, Rule, Scope, SectionRule, Span } from './rule';

/** What findings depend on besides the text. While it stays, a section or record that stays needs no second look. */
interface Ground extends Pick<Plan, 'demands' | 'profile' | 'language'> {
  readonly bySection: WeakMap<Section, SeenSection>;
}

/** What was found in a record, and what its findings stand on. */
interface SeenRecord extends Pick<Plan, 'demands' | 'profile' | 'language'> {
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
}

type Spans = readonly (readonly [BlockRule, Span])[];

interface SeenSection {
  readonly findings: readonly Finding[];
  /** Those lines that may read otherwise while the records stay. */
  readonly restless: readonly (readonly [LineBlock, Line])[];
}

/**
 * Makes the function that checks plans by these rules. It remembers by identity what it has looked at, so that after a
 * keystroke only the changed block, its section, and the rules over the whole plan are looked at again, and after an edit
 * of a record only that one and those whose questions are answered otherwise now.
 */
export function checkerOf(rules: readonly Rule[]): (plan: Plan) => readonly Finding[] {
  const over = sortRules(rules);
  const grounds = new WeakMap<Plan['records'], Ground>();
  const lines = new WeakMap<Line, Spans>();
  const records = new WeakMap<PlanRecord, SeenRecord>();
  const done = new WeakMap<Plan, readonly Finding[]>();

  function groundOf(plan: Plan): Ground {
    const known = grounds.get(plan.records);
    if (known && hasSameGround(known, plan)) return known;
    const { demands, profile, language } = plan;
    const ground = { demands, profile, language, bySection: new WeakMap() };
    grounds.set(plan.records, ground);
    return ground;
  }

  function lookAtLine(line: Line): Spans {
    const known = lines.get(line);
    if (known) return known;
    const spans = over.block.flatMap((rule) => rule.find(line).map((span) => [rule, span] as const));
    lines.set(line, spans);
    return spans;
  }

  function inSection(section: Section, scope: Scope, ground: Ground): readonly Finding[] {
    const { plan } = scope;
    const known = ground.bySection.get(section);
    if (known?.restless.every(([block, line]) => lineOf(plan, block) === line)) return known.findings;
    const read = [...linesOf(section.prose)].map((block) => [block, lineOf(plan, block)] as const);
    const findings = [
      ...over.section.flatMap((rule) => rule.find(section, scope).flatMap((spot) => findingOf(rule, spot, plan))),
      ...read.flatMap(([block, line]) =>
        lookAtLine(line).flatMap(([rule, span]) => findingOf(rule, spotOf(section, block, line, span), plan)),
      ),
    ];
    const restless = read.filter(([, { grounds }]) => grounds.some((part) => part(plan) !== plan.records));
    ground.bySection.set(section, { findings, restless });
    return findings;
  }

  function inRecord(kind: KindName, record: PlanRecord, plan: Plan): readonly Finding[] {
    const known = records.get(record);
    if (known && hasSameGround(known, plan) && stillAnswers(plan, known.asked)) return known.findings;
    const asked: Asked[] = [];
    const scope = recordScope(plan, asked);
    const findings = withoutYielding(
      (over.record.get(kind) ?? []).flatMap((rule) =>
        rule
          .find(record, scope, kind)
          .flatMap((spot) => findingOf(rule, spot, plan))
          .map((finding) => ({ finding, yields: rule.yields === true })),
      ),
    );
    const { demands, profile, language } = plan;
    records.set(record, { demands, profile, language, asked, findings });
    return findings;
  }

  return (plan) => {
    const known = done.get(plan);
    if (known) return known;
    const [scope, ground] = [scopeOf(plan), groundOf(plan)];
    const findings: Finding[] = over.plan.flatMap((rule) =>
      rule.find(plan, scope).flatMap((spot) => findingOf(rule, spot, plan)),
    );
    for (const { section } of walkSections(plan.sections)) findings.push(...inSection(section, scope, ground));
    for (const kind of KIND_NAMES)
      for (const record of recordsOf(plan, kind)) findings.push(...inRecord(kind, record, plan));
    const standing = withoutWaived(plan, findings);
    done.set(plan, standing);
    return standing;
  };
}

const hasSameGround = (a: Pick<Plan, 'demands' | 'profile' | 'language'>, b: Plan): boolean =>
  a.demands === b.demands && a.profile === b.profile && a.language === b.language;

/** A rule over records, whatever its kind: it is only asked about records of its own. */
type OverRecords = Omit<AnyRecordRule, 'over'> & { readonly over: string };

interface SortedRules {
  readonly block: readonly BlockRule[];
  readonly section: readonly SectionRule[];
  readonly plan: readonly PlanRule[];
  /** Those over a kind and those over every record, in their order. */
  readonly record: ReadonlyMap<KindName, readonly OverRecords[]>;
}

function sortRules(rules: readonly Rule[]): SortedRules {
  const records = rules.flatMap((rule): OverRecords[] =>
    rule.over === 'block' || rule.over === 'section' || rule.over === 'plan' ? [] : [rule],
  );
  return {
    block: rules.filter((rule) => rule.over === 'block'),
    section: rules.filter((rule) => rule.over === 'section'),
    plan: rules.filter((rule) => rule.over === 'plan'),
    record: new Map(KIND_NAMES.map((kind) => [kind, records.filter(({ over }) => over === kind || over === 'record')])),
  };
}

const scopeOf = (plan: Plan): Scope => ({
  plan,
  nameOf: (kind, record) => recordName(plan, kind, record),
});
