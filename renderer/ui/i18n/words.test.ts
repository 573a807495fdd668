import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import en from './en.json';
import zhCN from './zh-CN.json';

type Catalogue = { readonly [key: string]: string | Catalogue };

const flat = (catalogue: Catalogue, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : flat(value, `${above}${key}.`),
  );

/** Plural forms are one key to the program. */
const bare = (key: string): string => key.replace(/_(?:one|other)$/, '');
const keysOf = (catalogue: Catalogue): readonly string[] =>
  [...new Set(flat(catalogue).map(([key]) => bare(key)))].sort();

function* sources(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(name);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield fs.readFileSync(name, 'utf8');
  }
}

describe('the words of the window', () => {
  test('stand in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(zhCN));
  });

  test('have a singular and a plural in English', () => {
    const counted = flat(en).filter(([key]) => /_other$/.test(key));
    for (const [key] of counted) expect(flat(en).map(([other]) => other)).toContain(`${bare(key)}_one`);
  });

  test('are filled in with the same values in both languages', () => {
    const blanks = (text: string): readonly string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map((hit) => hit[1] ?? '').sort();
    const english = new Map(flat(en));
    for (const [key, text] of flat(zhCN)) expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(text)]);
  });

  test('are all used', () => {
    const renderer = path.join(import.meta.dirname, '..', '..');
    // Why a typed text is no value is said in the core by the key of its words.
    const folders = [renderer, path.join(renderer, '..', 'core', 'entry')];
    const code = folders.flatMap((folder) => [...sources(folder)]).join('\n');
    const isComposed = (key: string): boolean => code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
    expect(keysOf(zhCN).filter((key) => !code.includes(`'${key}'`) && !isComposed(key))).toEqual([]);
  });
});
