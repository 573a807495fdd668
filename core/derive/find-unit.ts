import type { RecordId } from '#core/model';
import type { Organisation, Plan } from '#core/records';

/** The unit that a name means, or those whose names are most like it, the likest first. */
export type FoundUnit =
  { readonly kind: 'found'; readonly unit: RecordId } | { readonly kind: 'none'; readonly near: readonly string[] };

/** How many like names are worth a look. */
const NEAR = 5;

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const namesOf = ({ name = '', shortName = '', aliases = [] }: Organisation): readonly string[] =>
  [name, shortName, ...aliases].filter((each) => each.trim() !== '');

const pairsOf = (text: string): ReadonlySet<string> => {
  const signs = Array.from(text);
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`));
};

/** How much of two names is the same, from 0 to 1, by the pairs of signs in them. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

/** Finds a unit of the plan by its full, short or other name; width, spaces and capitals do not matter. */
export function findUnit(plan: Plan, text: string): FoundUnit {
  const asked = plain(text);
  const units = plan.records.organisation;
  const isCalled = (names: readonly string[]): boolean => names.some((name) => plain(name) === asked);
  const exact = units.filter(({ name = '' }) => isCalled([name]));
  const [only, ...others] = exact.length > 0 ? exact : units.filter((unit) => isCalled(namesOf(unit)));
  if (asked !== '' && only && others.length === 0) return { kind: 'found', unit: only.id };
  const ranked = units
    .map((unit) => {
      const names = namesOf(unit);
      const like = (name: string): number =>
        Math.max(likeness(plain(name), asked), asked !== '' && plain(name).includes(asked) ? 1 : 0);
      return { name: names[0] ?? '', like: Math.max(0, ...names.map(like)) };
    })
    .filter(({ name, like }) => name !== '' && like > 0)
    .sort((one, other) => other.like - one.like);
  return { kind: 'none', near: ranked.slice(0, NEAR).map(({ name }) => name) };
}
