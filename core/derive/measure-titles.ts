import type { RecordId } from '#core/model';
import type { Plan } from '#core/records';
import { measureTitle, measuresInText } from './measures';

type Titles = ReadonlyMap<RecordId, string>;

const read = new WeakMap<Plan, Titles>();
let latest: Titles = new Map();

const isSame = (one: Titles, other: Titles): boolean =>
  one.size === other.size && [...one].every(([id, title]) => other.get(id) === title);

/** The titles of the measures in the text; the same map while all of them read the same, so that typing elsewhere makes no table again. */
export function measureTitles(plan: Plan): Titles {
  const known = read.get(plan);
  if (known) return known;
  const titles = new Map([...measuresInText(plan).keys()].map((id) => [id, measureTitle(plan, id) ?? '']));
  if (!isSame(latest, titles)) latest = titles;
  read.set(plan, latest);
  return latest;
}
