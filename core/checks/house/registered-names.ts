import { fieldsOf, kindNamed, type KindName, type PlanRecord } from '#core/records';

/** The kinds whose records have names that others gave them: what the house prefers to write does not change them. */
const NAMED_BY_OTHERS: readonly KindName[] = ['organisation', 'project', 'basis'];

/** Whether a field of a kind holds such a name. */
export const isOwnName = (kind: KindName, field: string): boolean =>
  NAMED_BY_OTHERS.includes(kind) && (field === kindNamed(kind).name || field === 'shortName');

const known = new WeakMap<readonly PlanRecord[], readonly string[]>();

/** The names of the records of a register, made once for each state of it. */
function namesIn(kind: KindName, records: readonly PlanRecord[]): readonly string[] {
  const made = known.get(records);
  if (made) return made;
  const fields = Object.entries(fieldsOf(kind)).filter(([name, { type }]) => type === 'names' || isOwnName(kind, name));
  const names = records
    .flatMap((record) => fields.flatMap(([name]): unknown => record[name]))
    .filter((name): name is string => typeof name === 'string' && name !== '');
  known.set(records, names);
  return names;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch of a text is part of one of the names, as that stands there. */
function isPartOf(names: readonly string[], text: string, { start, end }: Stretch): boolean {
  const word = text.slice(start, end);
  return names.some((name) => {
    for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
      if (text.startsWith(name, start - at)) return true;
    return false;
  });
}

/** Whether a stretch of a text is part of a name that stands in these registers. */
export const isInRegisteredName = (
  recordsOf: (kind: KindName) => readonly PlanRecord[],
  text: string,
  stretch: Stretch,
): boolean => NAMED_BY_OTHERS.some((kind) => isPartOf(namesIn(kind, recordsOf(kind)), text, stretch));
