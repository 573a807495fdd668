import { walkSections, type Section } from '#core/model';
import { KIND_NAMES, fieldsOf, recordsOf, type KindName, type Plan, type PlanRecord } from '#core/records';
import { hasSameGround, type Ground } from './checker';
import type { Finding } from './finding';
import { findingOf, spotOf, withoutYielding } from './finding-of';
import { lineFinder } from './find-in-line';
import { fieldLine } from './read-line';
import { recordScope, stillAnswers, type Asked } from './record-scope';
import type { AnyRecordRule, Rule } from './rule';

/** What was found in a record, and what its findings stand on. */
interface SeenRecord extends Pick<Plan, 'demands' | 'profile' | 'language'> {
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
}

/** A rule over records, whatever its kind: it is only asked about records of its own. */
type OverRecords = Omit<AnyRecordRule, 'over'> & { readonly over: string };

const isOverRecords = (rule: Rule): rule is Rule & OverRecords =>
  !['block', 'section', 'text', 'plan'].includes(rule.over);

/** The fields of each kind in which people write text. */
const TEXT_FIELDS = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => (type === 'text' ? [name] : [])),
  ]),
);

/** What was found in all registers, and what of it stands on the text: what measures are called. */
interface SeenAll {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly inText: readonly Asked[];
  readonly titles: readonly Titles[];
}

type Titles = readonly unknown[];
const titles = new WeakMap<Section, Titles>();

/** The measures of each section with their titles as they stand: the same things while no title was touched. */
const titlesIn = (plan: Plan): readonly Titles[] =>
  [...walkSections(plan.sections)].map(({ section }) => {
    let found = titles.get(section);
    if (!found) {
      found = section.prose.flatMap((block) => (block.type === 'measure' ? [block.id, block.children[0]] : []));
      titles.set(section, found);
    }
    return found;
  });

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

const haveSameTitles = (one: readonly Titles[], other: readonly Titles[]): boolean =>
  one.length === other.length && one.every((list, index) => list === other[index] || areSame(list, other[index] ?? []));

/** What the rules over records find in all registers. While the records stay only what stands in the text is asked again. */
export function registersFinder(ground: Ground): (plan: Plan) => readonly Finding[] {
  const inRecord = recordFinder(ground);
  let last: SeenAll | undefined;
  return (plan) => {
    const stays = last?.plan.records === plan.records && hasSameGround(last.plan, plan);
    const now = titlesIn(plan);
    if (last && stays && (haveSameTitles(last.titles, now) || stillAnswers(plan, last.inText))) return last.findings;
    const seen = KIND_NAMES.flatMap((kind) => recordsOf(plan, kind).map((record) => inRecord(kind, record, plan)));
    const findings = seen.flatMap((each) => each.findings);
    const inText = seen.flatMap(({ asked }) => asked.filter(({ isInText }) => isInText));
    last = { plan, findings, inText, titles: now };
    return findings;
  };
}

/** What the rules over records, and those over lines in the texts of its fields, find in a record. */
function recordFinder(ground: Ground): (kind: KindName, record: PlanRecord, plan: Plan) => SeenRecord {
  const { levels, limitOf } = ground;
  const rules = ground.rules.filter(isOverRecords).map((rule) => ({ rule, limit: limitOf(rule) }));
  const over = new Map(
    KIND_NAMES.map((kind) => [kind, rules.filter(({ rule }) => rule.over === kind || rule.over === 'record')]),
  );
  const inLine = lineFinder(ground);
  const seen = new WeakMap<PlanRecord, SeenRecord>();

  const inFields = (kind: KindName, record: PlanRecord, plan: Plan): readonly Finding[] =>
    (TEXT_FIELDS.get(kind) ?? []).flatMap((field) => {
      const text = record[field];
      if (typeof text !== 'string') return [];
      const line = fieldLine(record.id, text, plan.language);
      return inLine(line).flatMap(([rule, span]) =>
        findingOf(rule, spotOf({ record: record.id, field }, line, span), plan, levels),
      );
    });

  return (kind, record, plan) => {
    const known = seen.get(record);
    if (known && hasSameGround(known, plan) && stillAnswers(plan, known.asked)) return known;
    const asked: Asked[] = [];
    const scope = recordScope(plan, asked);
    const findings = withoutYielding(
      (over.get(kind) ?? []).flatMap(({ rule, limit }) =>
        rule
          .find(record, Number.isNaN(limit) ? scope : { ...scope, limit }, kind)
          .flatMap((spot) => findingOf(rule, spot, plan, levels))
          .map((finding) => ({ finding, yields: rule.yields === true })),
      ),
    );
    const all = [...findings, ...inFields(kind, record, plan)];
    const { demands, profile, language } = plan;
    const found = { demands, profile, language, asked, findings: all };
    seen.set(record, found);
    return found;
  };
}
