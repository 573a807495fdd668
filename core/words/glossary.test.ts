import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEVELS, type Words } from '#core/model';
import { KIND_NAMES, kindNamed } from '#core/records';
import { LEVEL_WORDS, MORE_TABLE_WORDS } from './tables';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

it('explains what the program calls kinds, tables and levels, in both languages', () => {
  const terms: readonly Words[] = [
    ...KIND_NAMES.map((kind) => kindNamed(kind).words.one),
    ...KIND_NAMES.map((kind) => kindNamed(kind).table.words),
    ...Object.values(MORE_TABLE_WORDS),
    ...LEVELS.map((level) => LEVEL_WORDS[level]),
  ];
  for (const term of terms) {
    expect(glossary).toContain(term['zh-CN']);
    expect(glossary.toLowerCase()).toContain(term.en.toLowerCase());
  }
});
