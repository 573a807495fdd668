import { walkSections, type LineBlock, type Section } from '#core/model';
import { numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import { hasSameGround, type Ground } from './checker';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { linesIn } from './lines-in';
import { headingLine, lineOf, type Line } from './read-line';
import type { Gathered, TextRule } from './rule';

/** What a rule gathered in one section; lines and sections in which there was nothing leave no trace. */
type Harvest = readonly Gathered<unknown>[];
const NOTHING: Harvest = [];

/** What all rules over the text gathered in a section, one list for each rule. */
interface SeenSection {
  readonly harvests: readonly Harvest[];
  /** The lines that show something of the plan, and may read otherwise while the section stays. */
  readonly showing: readonly (readonly [LineBlock, Line])[];
  /** Those of them that may read otherwise even while the records stay. */
  readonly restless: readonly (readonly [LineBlock, Line])[];
  /** The records with which the lines were seen to read so last. */
  records: Plan['records'];
}

function readsTheSame(plan: Plan, seen: SeenSection): boolean {
  const lines = seen.records === plan.records ? seen.restless : seen.showing;
  const isSo = lines.every(([block, line]) => lineOf(plan, block) === line);
  if (isSo) seen.records = plan.records;
  return isSo;
}

/** The plan that a rule was last asked about, and what it was told. */
interface Last {
  readonly plan: Plan;
  readonly numbers: unknown;
  readonly harvests: readonly Harvest[];
  readonly findings: readonly Finding[];
}

/** Whether the same was gathered: a section that was typed in is another, its other lines are not. */
const isSame = (one: readonly Harvest[], other: readonly Harvest[]): boolean =>
  one.length === other.length &&
  one.every((harvest, index) => {
    const now = other[index];
    return now !== undefined && (now === harvest || isSameHarvest(now, harvest));
  });

/** All that was gathered, in one list; `flat` takes ten times as long. */
const joined = (harvests: readonly Harvest[]): Harvest => NOTHING.concat(...harvests);

/** What each rule gathers from one line. */
type Items = readonly (readonly unknown[])[];
const NO_ITEMS: Items = [];

/** Gathers from one line for each rule, once for each line as it reads. */
function lineGatherer(over: readonly TextRule[]): (line: Line) => Items {
  const seen = new WeakMap<Line, Items>();
  return (line) => {
    const known = seen.get(line);
    if (known) return known;
    const gathered = over.map((rule) => rule.gather(line));
    const items = gathered.every(({ length }) => length === 0) ? NO_ITEMS : gathered;
    seen.set(line, items);
    return items;
  };
}

/** What each rule gathers from the lines of a section. Most lines hold nothing for any rule, so they are passed over first. */
function harvestsFrom(section: Section, lines: readonly Line[], gather: (line: Line) => Items): Harvest[] {
  const harvests: Gathered<unknown>[][] = [];
  for (const line of lines) {
    const gathered = gather(line);
    for (const [index, items] of gathered.entries())
      for (const item of items) (harvests[index] ??= []).push({ section: section.id, line, item });
  }
  return harvests;
}

/** The findings of the rules over the text, each judged again only when what it stands on is another. */
export function textFinder({ rules, levels, scopeOf }: Ground): (plan: Plan) => readonly Finding[] {
  const over = rules.filter((rule): rule is TextRule => rule.over === 'text');
  const gather = lineGatherer(over);
  const sections = new WeakMap<Section, SeenSection>();
  const last: Last[] = [];

  function harvestsOf(section: Section, plan: Plan): readonly Harvest[] {
    const known = sections.get(section);
    if (known && readsTheSame(plan, known)) return known.harvests;
    const read = linesIn(plan, section);
    const lines = [headingLine(section, plan.language), ...read.map(([, line]) => line)];
    const harvests = harvestsFrom(section, lines, gather);
    const showing = read.filter(([, { grounds }]) => grounds.length > 0);
    const restless = showing.filter(([, { grounds }]) => grounds.some((part) => part(plan) !== plan.records));
    sections.set(section, { harvests, showing, restless, records: plan.records });
    return harvests;
  }

  return (plan) => {
    if (over.length === 0) return [];
    const numbers = numberPlan(plan);
    const gathered = [...walkSections(plan.sections)].map(({ section }) => harvestsOf(section, plan));
    return over.flatMap((rule, index) => {
      const harvests = harvestsOfRule(gathered, index);
      const known = last[index];
      const stays =
        known?.plan.records === plan.records && known.numbers === numbers && hasSameGround(known.plan, plan);
      if (stays && isSame(known.harvests, harvests)) return known.findings;
      const findings = rule
        .find(rule.readsSections ? NOTHING : joined(harvests), scopeOf(rule, plan), harvests)
        .flatMap((spot) => findingOf(rule, spot, plan, levels));
      last[index] = { plan, numbers, harvests, findings };
      return findings;
    });
  };
}

/** What one rule gathered, section by section; a loop, because it runs for every rule at every key. */
function harvestsOfRule(sections: readonly (readonly Harvest[])[], rule: number): readonly Harvest[] {
  const harvests: Harvest[] = [];
  for (const each of sections) {
    const harvest = each[rule];
    if (harvest !== undefined) harvests.push(harvest);
  }
  return harvests;
}

const isSameHarvest = (one: Harvest, other: Harvest): boolean =>
  one.length === other.length &&
  one.every(({ item, line }, index) => {
    const now = other[index];
    return now !== undefined && now.item === item && now.line === line;
  });
