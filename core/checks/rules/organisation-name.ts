import type { Plan } from '#core/records';
import type { TextFix } from '../finding';
import { placeIn, type LineHome } from '../finding-of';
import { namesIn } from '../mentions';
import { actingUnitsIn } from '../near-names/acting-units';
import { nearFinder, nearIndexes, type NearIndex } from '../near-names/find-near';
import { isKnownUnit } from '../near-names/known-unit';
import { isTyped, type Line } from '../read-line';
import { rule, type Spot } from '../rule';
import { sectionLines } from '../section-lines';

type Params = Readonly<Record<'name' | 'near', string>>;

/** The names that the register of units knows, in one order for each state of it. */
interface Units {
  readonly names: readonly string[];
  readonly index: NearIndex;
}

const known = new WeakMap<Plan['records']['organisation'], Units>();
const unitIndex = nearIndexes();

function unitsOf({ records }: Plan): Units {
  const last = known.get(records.organisation);
  if (last) return last;
  const names = records.organisation
    .flatMap(({ name = '', shortName = '', aliases = [] }) => [name, shortName, ...aliases])
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const units = { names, index: unitIndex(names) };
  known.set(records.organisation, units);
  return units;
}

const nearUnits = nearFinder();

/** What a line says of units that the register spells otherwise. */
function misspelt(plan: Plan, home: LineHome, line: Line): readonly Spot<Params>[] {
  const misses = nearUnits(line, unitsOf(plan).index);
  if (misses.length === 0) return [];
  const taken = namesIn(plan, line);
  return misses.flatMap(({ start, end, typed, right }) => {
    if (!isTyped(line, start, end) || taken.some((name) => name.start <= start && end <= name.end)) return [];
    const at = placeIn(home, start, end);
    const [only, other] = right;
    const fix: TextFix | undefined =
      only !== undefined && other === undefined ? { at, from: typed, to: only } : undefined;
    return [{ at, params: { name: typed, near: right.join(' / ') }, ...(fix && { fix }) }];
  });
}

/** The units that the line gives something to do and the register does not know. */
function unregistered(plan: Plan, home: LineHome, line: Line): readonly Spot<Params>[] {
  const acting = actingUnitsIn(line);
  if (acting.length === 0) return [];
  const { names } = unitsOf(plan);
  const others = [...names, ...plan.records.abbreviation.flatMap(({ short = '', full = '' }) => [short, full])];
  const taken = namesIn(plan, line);
  return acting.flatMap(({ name, start, end }) => {
    const isTaken = taken.some((other) => other.start <= start && end <= other.end);
    if (isTaken || !isTyped(line, start, end) || isKnownUnit(name, others.filter(Boolean))) return [];
    return [{ at: placeIn(home, start, end), params: { name, near: '' } }];
  });
}

/** A name is wrong once at a place, and a unit that is missing is missing once in a section. */
function once(spots: readonly Spot<Params>[]): readonly Spot<Params>[] {
  const missing = new Set<string>();
  return spots.filter(({ params: { name, near } }) => {
    if (near !== '') return true;
    const isNew = !missing.has(name);
    missing.add(name);
    return isNew;
  });
}

export default rule<Params>({
  id: 'P35',
  name: 'organisation-name',
  level: 'warning',
  over: 'section',
  find: (section, { plan }) => {
    if (unitsOf(plan).names.length === 0) return [];
    return once(
      sectionLines(plan, section).flatMap(([home, line]) => {
        const wrong = misspelt(plan, home, line);
        const places = wrong.map(({ at }) => JSON.stringify(at));
        const missing = unregistered(plan, home, line).filter(({ at }) => !places.includes(JSON.stringify(at)));
        return [...wrong, ...missing];
      }),
    );
  },
  words: {
    'zh-CN': {
      title: '单位名称与台账不一致',
      why: '单位名称写错或台账里没有，任务就落不到具体单位，分工表也对不上。',
      bad: '（牵头单位：市工信厅），台账登记的是“市工信局”',
      good: '（牵头单位：市工信局）',
      say: ({ name, near }) =>
        near === ''
          ? `“${name}”承担了任务，但单位台账里没有，请补登或改用台账中的名称。`
          : `“${name}”与台账中的“${near}”只差一点，请核对单位名称。`,
    },
    en: {
      title: 'Organisation not as in the register',
      why: 'A unit that is misspelt or not registered gets no task: the division of tasks cannot name it.',
      bad: '(lead: Culture Burau), registered as “Culture Bureau”',
      good: '(lead: Culture Bureau)',
      say: ({ name, near }) =>
        near === ''
          ? `“${name}” has something to do but is not in the register of organisations.`
          : `“${name}” is nearly “${near}” of the register; check the name.`,
    },
  },
});
