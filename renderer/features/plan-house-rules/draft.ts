import type { HouseAvoid, HouseName, HouseRules, HouseTerm } from '#core/model';

/** One entry as it is typed: three texts, of which lists are written with commas. */
export type Entry = readonly [string, string, string];

/** The lists of house rules that the form has. */
export const LISTS = ['terms', 'avoid', 'names'] as const;
export type ListName = (typeof LISTS)[number];

/** A plan's own house rules while they are typed, with what the form has no field for. */
export interface Draft extends Readonly<Record<ListName, readonly Entry[]>> {
  /** Expressions to avoid that a pattern describes. */
  readonly patterns: readonly HouseAvoid[];
  /** Levels and limits. */
  readonly rest: Omit<HouseRules, ListName>;
}

/** What separates the words of an entry. */
const COMMA = /[、,，;；]/;
const split = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(COMMA)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];
const join = (words: readonly string[] = []): string => words.join('、');

/** House rules as the form shows them: expressions that a pattern describes are kept, but not shown. */
export function draftOf({ terms = [], avoid = [], names = [], ...rest }: HouseRules): Draft {
  return {
    terms: terms.map(({ prefer, instead, why = '' }) => [prefer, join(instead), why]),
    avoid: avoid.flatMap(({ text, suggest = '', why }): readonly Entry[] =>
      text === undefined ? [] : [[text, suggest, why]],
    ),
    names: names.map(({ name, aliases, wrong }) => [name, join(aliases), join(wrong)]),
    patterns: avoid.filter(({ pattern }) => pattern !== undefined),
    rest,
  };
}

const termOf = ([prefer, instead, why]: Entry): HouseTerm => ({
  ...{ prefer, instead: split(instead) },
  ...(why !== '' && { why }),
});
const avoidOf = ([text, suggest, why]: Entry): HouseAvoid => ({ text, why, ...(suggest !== '' && { suggest }) });
const nameOf = ([name, aliases, wrong]: Entry): HouseName => ({
  name,
  ...(split(aliases).length > 0 && { aliases: split(aliases) }),
  ...(split(wrong).length > 0 && { wrong: split(wrong) }),
});

/** The entries that say something, without the spaces around. */
const written = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .map(([one, two, three]): Entry => [one.trim(), two.trim(), three.trim()])
    .filter((entry) => entry.some((text) => text !== ''));

/** What is typed, as house rules; undefined when there are none. */
export function rulesOf(draft: Draft): HouseRules | undefined {
  const terms = written(draft.terms).map(termOf);
  const avoid = [...written(draft.avoid).map(avoidOf), ...draft.patterns];
  const names = written(draft.names).map(nameOf);
  const rules: HouseRules = {
    ...(terms.length > 0 && { terms }),
    ...(avoid.length > 0 && { avoid }),
    ...(names.length > 0 && { names }),
    ...draft.rest,
  };
  return Object.keys(rules).length === 0 ? undefined : rules;
}

/** The list and line of an entry whose first field is empty, where it needs one: the word that all others are about. */
export function unfinished(draft: Draft): { readonly list: ListName; readonly index: number } | undefined {
  for (const list of LISTS) {
    const index = draft[list].findIndex(
      ([first, ...others]) => first.trim() === '' && others.some((text) => text.trim() !== ''),
    );
    if (index >= 0) return { list, index };
  }
  return undefined;
}

/** The draft with the rules of a pack added: entries that are there already are not added again. */
export function withRules(draft: Draft, taken: HouseRules): Draft {
  const added = draftOf(taken);
  const merge = (name: ListName): readonly Entry[] => {
    const now = new Set(draft[name].map((entry) => entry.join('\n')));
    return [...draft[name], ...added[name].filter((entry) => !now.has(entry.join('\n')))];
  };
  const patterns = [...draft.patterns, ...added.patterns];
  return {
    ...{ terms: merge('terms'), avoid: merge('avoid'), names: merge('names') },
    patterns: patterns.filter(({ pattern }, at) => patterns.findIndex((each) => each.pattern === pattern) === at),
    rest: {
      ...{ ...draft.rest, ...added.rest },
      ...both(draft.rest, added.rest, 'limits'),
      ...both(draft.rest, added.rest, 'levels'),
    },
  };
}

const both = (now: HouseRules, added: HouseRules, part: 'limits' | 'levels'): HouseRules =>
  now[part] || added[part] ? { [part]: { ...now[part], ...added[part] } } : {};

/** How many rules the form has no field for: patterns, levels and limits. */
export const countRest = ({ patterns, rest: { levels = {}, limits = {} } }: Draft): number =>
  patterns.length + Object.keys(levels).length + Object.keys(limits).length;
