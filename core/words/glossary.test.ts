import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEVELS, TABLE_NAMES, type Words } from '#core/model';
import { KIND_NAMES, kindNamed } from '#core/records';
import { LEVEL_WORDS, TABLE_TITLES } from './tables';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

it('explains what the program calls kinds, tables and levels, in both languages', () => {
  const terms: readonly Words[] = [
    ...KIND_NAMES.map((kind) => kindNamed(kind).words.one),
    ...TABLE_NAMES.map((name) => TABLE_TITLES[name]),
    ...LEVELS.map((level) => LEVEL_WORDS[level]),
  ];
  for (const term of terms) {
    expect(glossary).toContain(term['zh-CN']);
    expect(glossary.toLowerCase()).toContain(term.en.toLowerCase());
  }
});
