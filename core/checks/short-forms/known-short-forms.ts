import type { Plan } from '#core/records';

/** A short form of the registers and what it stands for. */
export interface KnownShortForm {
  readonly short: string;
  readonly full: string;
}

interface KnownShortForms {
  /** The entries of the register of abbreviations. */
  readonly abbreviations: readonly KnownShortForm[];
  /** The capitals that the names of units and the register of abbreviations explain. */
  readonly capitals: readonly string[];
}

const capitalsOf = (text: string): readonly string[] => text.match(/[A-Z][A-Z&]*[A-Z]/g) ?? [];

const known = new WeakMap<Plan['records'], KnownShortForms>();

/** What the registers know of short forms. */
export function knownShortForms({ records }: Pick<Plan, 'records'>): KnownShortForms {
  const last = known.get(records);
  if (last) return last;
  const abbreviations = records.abbreviation.flatMap(({ short = '', full = '' }) =>
    short.trim() === '' || full.trim() === '' || full.includes(`（${short}）`) ? [] : [{ short, full }],
  );
  const names = records.organisation.flatMap(({ name = '', shortName = '', aliases = [] }) => [
    name,
    shortName,
    ...aliases,
  ]);
  const texts = [...names, ...records.abbreviation.map(({ short = '' }) => short)];
  const read = { abbreviations, capitals: texts.flatMap(capitalsOf) };
  known.set(records, read);
  return read;
}
