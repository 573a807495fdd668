import { linesOf, walkSections, type Inline, type LineBlock, type Section } from '#core/model';
import { linksTo, measuresInText, recordName } from '#core/derive';
import { KIND_NAMES, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import type { Finding } from './finding';
import { findingOf, spotOf, withoutWaived } from './finding-of';
import { readLine, type Line } from './read-line';
import type { AnyRecordRule, BlockRule, PlanRule, Rule, Scope, SectionRule, Span } from './rule';

/** What findings depend on besides the text. While it stays, a section or record that stays needs no second look. */
interface Ground extends Pick<Plan, 'demands' | 'profile' | 'language'> {
  readonly bySection: WeakMap<Section, readonly Finding[]>;
  readonly byRecord: WeakMap<PlanRecord, { readonly title: unknown; readonly findings: readonly Finding[] }>;
}

interface Seen {
  readonly ground: Plan['records'];
  readonly line: Line;
  readonly spans: readonly (readonly [BlockRule, Span])[];
}

/**
 * Makes the function that checks plans by these rules. It remembers by identity what it has looked at, so that after a
 * keystroke only the changed block, its section, and the rules over the whole plan are looked at again.
 */
export function checkerOf(rules: readonly Rule[]): (plan: Plan) => readonly Finding[] {
  const over = sortRules(rules);
  const grounds = new WeakMap<Plan['records'], Ground>();
  const lines = new WeakMap<readonly Inline[], Seen>();
  const done = new WeakMap<Plan, readonly Finding[]>();

  function groundOf(plan: Plan): Ground {
    const known = grounds.get(plan.records);
    if (known && hasSameGround(known, plan)) return known;
    const { demands, profile, language } = plan;
    const ground = { demands, profile, language, bySection: new WeakMap(), byRecord: new WeakMap() };
    grounds.set(plan.records, ground);
    return ground;
  }

  function lookAtLine(plan: Plan, block: LineBlock): Seen {
    const known = lines.get(block.children);
    const isKnown = known?.line.language === plan.language && known.line.type === block.type;
    if (isKnown && !known.line.showsText && (known.line.refs.length === 0 || known.ground === plan.records))
      return known;
    const line = readLine(plan, block);
    const spans = over.block.flatMap((rule) => rule.find(line).map((span) => [rule, span] as const));
    const seen = { ground: plan.records, line, spans };
    lines.set(block.children, seen);
    return seen;
  }

  function inSection(section: Section, scope: Scope, ground: Ground): readonly Finding[] {
    const known = ground.bySection.get(section);
    if (known) return known;
    const seen = [...linesOf(section.prose)].map((block) => [block, lookAtLine(scope.plan, block)] as const);
    const findings = [
      ...over.section.flatMap((rule) => rule.find(section, scope).flatMap((spot) => findingOf(rule, spot, scope.plan))),
      ...seen.flatMap(([block, { line, spans }]) =>
        spans.flatMap(([rule, span]) => findingOf(rule, spotOf(section, block, line, span), scope.plan)),
      ),
    ];
    if (!seen.some(([, { line }]) => line.showsText)) ground.bySection.set(section, findings);
    return findings;
  }

  function inRecord(kind: KindName, record: PlanRecord, scope: Scope, ground: Ground): readonly Finding[] {
    const title = kind === 'measure' ? measuresInText(scope.plan).get(record.id)?.block.children[0] : undefined;
    const known = ground.byRecord.get(record);
    if (known && known.title === title) return known.findings;
    const findings = (over.record.get(kind) ?? []).flatMap((rule) =>
      rule.find(record, scope, kind).flatMap((spot) => findingOf(rule, spot, scope.plan)),
    );
    ground.byRecord.set(record, { title, findings });
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
      for (const record of recordsOf(plan, kind)) findings.push(...inRecord(kind, record, scope, ground));
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
  linksTo: (record) => linksTo(plan, record.id),
});
