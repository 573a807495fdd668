import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../core/model';
import { repository } from './runtime';

/** The window's own words: their key, filled in with what a sentence names. */
export type WordsOf = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The words of the window in a language, as its catalogue has them, so that one test can ask for both. */
export function wordsIn(language: Language): WordsOf {
  const catalogue = catalogueOf(language);
  return (key, params = {}) => {
    const form = params['count'] === 1 && catalogue.has(`${key}_one`) ? 'one' : 'other';
    const found = catalogue.get(key) ?? catalogue.get(`${key}_${form}`);
    if (found === undefined) throw new Error(`The catalogue has no words ${key}`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
  };
}

/** The first segments of all keys of the catalogue. */
export const catalogueSections = (): readonly string[] => [
  ...new Set([...catalogueOf('zh-CN').keys()].map((key) => key.split('.')[0] ?? '')),
];

function catalogueOf(language: Language): ReadonlyMap<string, string> {
  const file = path.join(repository, `renderer/ui/i18n/${language}.json`);
  const found = new Map<string, string>();
  const take = (value: unknown, key: string): void => {
    if (typeof value === 'string') found.set(key, value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, below] of Object.entries(value)) take(below, key === '' ? name : `${key}.${name}`);
  };
  take(JSON.parse(readFileSync(file, 'utf8')), '');
  return found;
}
