import { hitsIn } from '../characters';
import type { Stretch } from '../mentions';
import type { Line } from '../read-line';
import { isDepartment, isNearName } from './near-name';
import { isNearInWords } from './near-words';
import { beginsWithPlace } from './telling';

interface EnglishName {
  readonly name: string;
  readonly words: readonly string[];
  /** Which of its words it is found by. */
  readonly at: number;
}

/** Registered names, ordered for finding those that are spelt wrong. */
export interface NearIndex {
  readonly exact: ReadonlySet<string>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
  /** The characters that Chinese names end with; undefined where there are none. */
  readonly ends: RegExp | undefined;
  /** English names as words, by their first word and by their second: only one of them can be wrong. */
  readonly byWord: ReadonlyMap<string, readonly EnglishName[]>;
}

/** A name that stands in a text and is nearly a registered one, or several. */
export interface NearMiss extends Stretch {
  readonly typed: string;
  readonly right: readonly string[];
}

const WORD = /[\p{L}\d’'&-]+|\([\p{L}\d]+\)|,/gu;
const HAN = /\p{Script=Han}/u;
const SHORTEST = 3;
const SHORTEST_PLACE = 6;
const LONG = 8;
const DEPARTMENT = '局';
/** Without these a name is what the unit is for: 文化和旅游 of 文化和旅游部. */
const NEEDED_END = /[部局厅委办署司院]$/;

const endOf = (name: string): string => (isDepartment(name) ? DEPARTMENT : name.slice(-1));

function grouped<Key, Name>(names: readonly Name[], keyOf: (name: Name) => Key): ReadonlyMap<Key, readonly Name[]> {
  const groups = new Map<Key, Name[]>();
  for (const name of names) {
    const group = groups.get(keyOf(name));
    if (group) group.push(name);
    else groups.set(keyOf(name), [name]);
  }
  return groups;
}

/** The Chinese names by the character that they end with, the long ones also by the one before it, which ends them when the last is lost. */
const ending = (names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const ends = names.flatMap((name) => [
    { name, end: endOf(name) },
    ...(name.length >= SHORTEST_PLACE && !NEEDED_END.test(name) ? [{ name, end: name.slice(-2, -1) }] : []),
  ]);
  const groups = grouped(ends, ({ end }) => end);
  return new Map([...groups].map(([end, list]) => [end, [...new Set(list.map(({ name }) => name))]]));
};

/** The indexes of one register after the other: an edit that changes no name leaves the index as it is, and what was read by it. */
export function nearIndexes(): (names: readonly string[]) => NearIndex {
  let last: { readonly names: readonly string[]; readonly index: NearIndex } | undefined;
  return (names) => {
    const stays = last?.names.length === names.length && last.names.every((name, at) => name === names[at]);
    last = { names, index: last && stays ? last.index : nearIndex(names) };
    return last.index;
  };
}

/** Makes the index of names; those of one English word or two Chinese characters tell too little. */
export function nearIndex(names: readonly string[]): NearIndex {
  const chinese = [...new Set(names.filter((name) => HAN.test(name) && name.length >= SHORTEST))];
  const english = [...new Set(names.filter((name) => !HAN.test(name)))]
    .map((name) => ({ name, words: name.match(WORD) ?? [] }))
    .filter(({ name, words }) => words.length > (/^[A-Z].* [A-Z]/.test(name) ? 1 : 2));
  const byEnd = ending(chinese);
  const ends = [...byEnd.keys()].flatMap((end) => (isDepartment(end) ? ['局', '厅', '委', '办'] : [end]));
  return {
    exact: new Set(names),
    byEnd,
    ends: ends.length === 0 ? undefined : new RegExp(`[${ends.join('').replace(/[\]\\^-]/g, '\\$&')}]`, 'g'),
    byWord: grouped(
      english.flatMap((name) => [
        { ...name, at: 0 },
        { ...name, at: 1 },
      ]),
      ({ words, at }) => words[at] ?? '',
    ),
  };
}

/** 局长, 委员, 办理: the character before it ends no name. */
const GOES_ON = /^[长员托法理公事好学会点成]/;
const LEVEL = /[省市县区州国级]/;

/** What of a text that ends at a place is nearly this name. */
function nearTo(name: string, text: string, end: number): Stretch | undefined {
  if (text.charAt(end - 1) === name.at(-2) && name.length >= SHORTEST_PLACE && !NEEDED_END.test(name)) {
    const start = end - name.length + 1;
    const isCut = text.startsWith(name.slice(0, -1), start) && !HAN.test(text.charAt(end));
    if (isCut) return { start, end };
  }
  for (const length of [name.length, name.length + 1, name.length - 1]) {
    const start = end - length;
    if (start < 0 || text.charCodeAt(start) !== name.charCodeAt(0)) continue;
    // 省工信厅 is no slip of 工信局: the level before it tells.
    if (LEVEL.test(text.charAt(start - 1)) && !beginsWithPlace(name)) continue;
    if (isNearName(name, text.slice(start, end))) return { start, end };
  }
  return withoutFirst(name, text, end);
}

/** A name whose first character, of a place or of a long name, is another or left out: 责贡市商务局, “贡市商务局. */
function withoutFirst(name: string, text: string, end: number): Stretch | undefined {
  const rest = end - name.length + 1;
  const isSure = beginsWithPlace(name)
    ? name.length >= SHORTEST_PLACE
    : name.length >= LONG && !LEVEL.test(name.charAt(0));
  if (!isSure || !text.startsWith(name.slice(1), rest)) return undefined;
  const isReplaced = HAN.test(text.charAt(rest - 1)) && !LEVEL.test(text.charAt(rest - 1));
  return { start: isReplaced ? rest - 1 : rest, end };
}

/** Whether a name, or one that is nearly it, may end at a place of a text: by two or three characters, before any text is cut out. */
function mayEnd(name: string, text: string, end: number): boolean {
  const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
  const start = end - name.length;
  return (
    text.charCodeAt(start) === first ||
    text.charCodeAt(start - 1) === first ||
    text.charCodeAt(start + 1) === first ||
    text.charCodeAt(start + 1) === second ||
    text.charCodeAt(end - 1) === name.charCodeAt(name.length - 2)
  );
}

function chineseMisses(text: string, { byEnd, ends }: NearIndex): readonly NearMiss[] {
  if (!ends) return [];
  return hitsIn(text, ends).flatMap((hit): readonly NearMiss[] => {
    const end = hit.index + 1;
    const names = (byEnd.get(endOf(hit[0])) ?? []).filter((name) => mayEnd(name, text, end));
    if (names.length === 0) return [];
    if (GOES_ON.test(text.slice(end, end + 1)) && isDepartment(hit[0])) return [];
    const exact = Math.max(0, ...names.map((name) => (text.endsWith(name, end) ? name.length : 0)));
    const near = names.flatMap((name) => {
      // 责贡市商务局 ends with the right 市商务局: only a longer name may be wrong there.
      const at = name.length > exact ? nearTo(name, text, end) : undefined;
      return at ? [{ name, at }] : [];
    });
    const start = Math.min(...near.map(({ at }) => at.start));
    const right = near.filter(({ at }) => at.start === start).map(({ name }) => name);
    return right.length === 0 ? [] : [{ start, end, typed: text.slice(start, end), right }];
  });
}

/** The words of a text from one on, as many as a name has, and where they stand; none where a sentence ends between them. */
function window(text: string, words: readonly RegExpExecArray[], from: number, count: number): NearMiss | undefined {
  const [first, last] = [words[from], words[from + count - 1]];
  if (!first || !last) return undefined;
  const [start, end] = [first.index, last.index + last[0].length];
  const typed = text.slice(start, end);
  return /[.;:!?]/.test(typed) ? undefined : { start, end, typed, right: [] };
}

function englishMisses(text: string, { byWord, exact }: NearIndex): readonly NearMiss[] {
  if (byWord.size === 0) return [];
  const words = hitsIn(text, WORD);
  return words.flatMap((word, at) =>
    (byWord.get(word[0]) ?? []).flatMap(({ name: whole, words: name, at: place }): readonly NearMiss[] => {
      const miss = window(text, words, at - place, name.length);
      const typed = miss?.typed.match(WORD) ?? [];
      const isSeen = place > 0 && typed[0] === name[0];
      const isNear = miss && !isSeen && !exact.has(miss.typed) && isNearInWords(name, typed);
      return isNear ? [{ ...miss, right: [whole] }] : [];
    }),
  );
}

interface Known {
  readonly index: NearIndex;
  readonly misses: readonly NearMiss[];
}
const NONE: readonly NearMiss[] = [];

/** Finds the names in a line that are nearly those of an index; a line is read again only for another index. */
export function nearFinder(): (line: Line, index: NearIndex) => readonly NearMiss[] {
  const known = new WeakMap<Line, Known>();
  return (line, index) => {
    const last = known.get(line);
    if (last?.index === index) return last.misses;
    const found = line.language === 'zh-CN' ? chineseMisses(line.text, index) : englishMisses(line.text, index);
    const misses = found.length === 0 ? NONE : found;
    known.set(line, { index, misses });
    return misses;
  };
}
