import { LANGUAGES, type Language } from '#core/model';
import { KIND_NAMES, fieldsOf, kindNamed } from '#core/records';
import { partsOf, type TableOf } from './register-columns';

/** Excel takes no longer names, and none of these signs in them. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

export interface NamedTable extends TableOf {
  readonly name: string;
}

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(FORBIDDEN, ' ').trim();
  for (let count = 1; ; count++) {
    const end = count === 1 ? '' : ` ${String(count)}`;
    const name =
      Array.from(clean)
        .slice(0, LONGEST - end.length)
        .join('')
        .trim() + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** What the sheets of all registers are called: 指标, and for rows inside its records 指标·逐年目标. The same name never twice. */
export function sheetNames(language: Language): readonly NamedTable[] {
  const taken = new Set<string>();
  const named = (table: TableOf, wanted: string): NamedTable => {
    const name = uniqueName(wanted, taken);
    taken.add(name.toLowerCase());
    return { ...table, name };
  };
  return KIND_NAMES.flatMap((kind) => {
    const many = kindNamed(kind).words.many[language];
    const parts = partsOf(kind).map((part) => ({ part, word: fieldsOf(kind)[part]?.words[language] ?? part }));
    return [named({ kind }, many), ...parts.map(({ part, word }) => named({ kind, part }, `${many}·${word}`))];
  });
}

const known = new Map(
  [...LANGUAGES].flatMap((language) => sheetNames(language).map((table) => [table.name.toLowerCase(), table] as const)),
);

/** The table that a sheet of this name holds when we wrote it. */
export const tableCalled = (name: string): TableOf | undefined => known.get(name.trim().toLowerCase());
