import { readPattern, type PatternSpan } from '#core/model';
import type { HouseFind } from './pack';
import type { Layer } from './merge-layers';

/** What house rules say of a word that they do not want. */
export interface Unwanted {
  readonly kind: HouseFind;
  readonly from: string;
  /** What to write instead, where the rules say one thing. */
  readonly to: string;
  readonly why: string;
}

/** What house rules say of a word: that it is right as it stands, or what is wrong with it. */
export type Meaning = Unwanted | { readonly kind: 'right' };

/** An expression to avoid that is described by a pattern. */
export interface UnwantedPattern {
  readonly find: (text: string) => readonly PatternSpan[];
  readonly of: Unwanted;
}

const RIGHT: Meaning = { kind: 'right' };

/** More patterns than this would be felt on a key; what stands beyond, in a plan that was written by hand, is left out. */
const MOST_PATTERNS = 90;

/** What each word means when all layers have spoken: of two that speak of the same word the later counts. */
export function meaningsIn(layers: readonly Layer[]): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>();
  const set = (text: string | undefined, meaning: Meaning): void => {
    if (text !== undefined && text !== '') words.set(text, meaning);
  };
  for (const { from, rules } of layers) {
    for (const { prefer, instead, why = '' } of rules.terms ?? []) {
      for (const text of instead) set(text, { kind: 'term', from, to: prefer, why });
      set(prefer, RIGHT);
    }
    for (const { text, why, suggest = '' } of rules.avoid ?? []) {
      set(text, { kind: 'avoid', from, to: suggest, why });
      set(suggest, RIGHT);
    }
    for (const { name, aliases = [], wrong = [] } of rules.names ?? []) {
      for (const text of wrong) set(text, { kind: 'name', from, to: name, why: '' });
      for (const text of [name, ...aliases]) set(text, RIGHT);
    }
  }
  return withCapitals(words);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With the English words as they stand at the front of a sentence. */
function withCapitals(words: ReadonlyMap<string, Meaning>): ReadonlyMap<string, Meaning> {
  const all = new Map(words);
  for (const [text, meaning] of words) {
    const first = capital(text);
    if (!/^[a-z]/.test(text) || words.has(first)) continue;
    all.set(first, meaning.kind === 'right' ? meaning : { ...meaning, to: capital(meaning.to) });
  }
  return all;
}

/** The patterns of all layers; one that cannot be read, or is too complex, finds nothing. */
export const patternsIn = (layers: readonly Layer[]): readonly UnwantedPattern[] =>
  layers
    .flatMap(({ from, rules }) => (rules.avoid ?? []).map((avoid) => ({ from, ...avoid })))
    .flatMap(({ from, pattern, why, suggest = '' }): readonly UnwantedPattern[] => {
      const find = pattern === undefined ? undefined : readPattern(pattern, true);
      return typeof find === 'function' ? [{ find, of: { kind: 'avoid', from, to: suggest, why } }] : [];
    })
    .slice(0, MOST_PATTERNS);
