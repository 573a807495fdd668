import { kindNamed, type KindName } from '#core/records';
import type { Counter } from './computed';

/** The plural of an English noun as a kind is called by: policy → policies, basis → bases, park → parks. */
function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  if (noun.endsWith('sis')) return noun.replace(/is$/, 'es');
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The counter of a thing that is called so: 条, or measure and measures. */
export const counterOf = (chinese: string, english: string): Counter => ({
  'zh-CN': chinese,
  en: [english, plural(english)],
});

/** The word that records of a kind are counted with. */
export const kindCounter = (kind: KindName): Counter => {
  const { counter, one } = kindNamed(kind).words;
  return counterOf(counter, one.en);
};
