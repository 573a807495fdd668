import { readPattern, type HouseAvoid, type HouseRules, type Result } from '#core/model';
import type { Rule } from '../rule';
import { RULES } from '../rules';
import { HOUSE_DESCRIPTIONS } from './descriptions';
import { HOUSE_LIMITS } from './limits';
import { HOUSE_FINDS, type HousePack } from './pack';
import { badPack } from './parse-pack';

type Found = Result<never> | undefined;

/** Whatever a pack says that cannot be, or that this program does not know; undefined when all is well. */
export const checkPack = (pack: HousePack, file: string): Found =>
  wrongText(pack, file) ??
  emptyPack(pack, file) ??
  wrongAvoid(pack.avoid ?? [], file) ??
  contradiction(pack, file) ??
  wrongRules(pack, file);

const firstOf = <T>(items: Iterable<T>, find: (item: T) => Found): Found => {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
};

/** Characters that cannot be seen and turn text round or break it. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

function wrongText(value: unknown, file: string, at = ''): Found {
  if (typeof value === 'string') {
    if (UNSEEN.test(value)) return badPack(file, 'house-control', { at });
    return value.trim() === value ? undefined : badPack(file, 'house-space', { at });
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  return firstOf(Object.entries(value), ([key, item]) =>
    wrongText(item, file, isList ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`),
  );
}

const emptyPack = ({ terms, avoid, names, limits, levels }: HouseRules, file: string): Found =>
  [terms, avoid, names, limits, levels].every((part) => part === undefined || Object.keys(part).length === 0)
    ? badPack(file, 'house-empty')
    : undefined;

function wrongAvoid(list: readonly HouseAvoid[], file: string): Found {
  let patterns = 0;
  return firstOf(list.entries(), ([index, { text, pattern }]) => {
    const at = `avoid[${String(index)}]`;
    if ((text === undefined) === (pattern === undefined)) return badPack(file, 'house-text-or-pattern', { at });
    if (pattern === undefined) return undefined;
    if (++patterns > HOUSE_LIMITS.patterns)
      return badPack(file, 'house-too-many-patterns', { limit: String(HOUSE_LIMITS.patterns) });
    const read = readPattern(pattern, true);
    if (typeof read === 'function') return undefined;
    return read.kind === 'too-complex'
      ? badPack(file, 'house-pattern-complex', { at: `${at}.pattern` })
      : badPack(file, 'house-pattern', { at: `${at}.pattern`, part: read.part === '' ? pattern : read.part });
  });
}

interface Said {
  readonly text: string;
  readonly isRight: boolean;
  readonly at: string;
}

/** Every word of a pack with what it says of it and where. */
function* wordsOf({ terms = [], avoid = [], names = [] }: HouseRules): Generator<Said> {
  const list = (texts: readonly string[] | undefined, isRight: boolean, at: string): readonly Said[] =>
    (texts ?? []).map((text, index) => ({ text, isRight, at: `${at}[${String(index)}]` }));
  for (const [index, { prefer, instead }] of terms.entries()) {
    yield { text: prefer, isRight: true, at: `terms[${String(index)}].prefer` };
    yield* list(instead, false, `terms[${String(index)}].instead`);
  }
  for (const [index, { text, suggest }] of avoid.entries()) {
    if (text !== undefined) yield { text, isRight: false, at: `avoid[${String(index)}].text` };
    if (suggest !== undefined) yield { text: suggest, isRight: true, at: `avoid[${String(index)}].suggest` };
  }
  for (const [index, { name, aliases, wrong }] of names.entries()) {
    yield { text: name, isRight: true, at: `names[${String(index)}].name` };
    yield* list(aliases, true, `names[${String(index)}].aliases`);
    yield* list(wrong, false, `names[${String(index)}].wrong`);
  }
}

/** The same word may be right in several entries; it cannot be right and wrong, nor wrong in two ways. */
function contradiction(rules: HouseRules, file: string): Found {
  const seen = new Map<string, Said>();
  return firstOf(wordsOf(rules), (word) => {
    const before = seen.get(word.text);
    seen.set(word.text, word);
    if (before === undefined || (before.isRight && word.isRight)) return undefined;
    return badPack(file, 'house-word-twice', { what: word.text, at: word.at, other: before.at });
  });
}

const known = (id: string): Pick<Rule, 'limit'> | undefined =>
  RULES.find((rule) => rule.id === id) ?? (HOUSE_DESCRIPTIONS.some((rule) => rule.id === id) ? {} : undefined);

function wrongRules({ levels = {}, limits = {}, examples = [] }: HousePack, file: string): Found {
  const finds = examples.flatMap((example) => example.finds).filter((what) => !FINDS.includes(what));
  return (
    firstOf([...Object.keys(levels), ...Object.keys(limits), ...finds], (what) =>
      known(what) ? undefined : badPack(file, 'house-rule', { what }),
    ) ??
    firstOf(Object.keys(limits), (what) => (known(what)?.limit ? undefined : badPack(file, 'house-no-limit', { what })))
  );
}

const FINDS: readonly string[] = HOUSE_FINDS;
