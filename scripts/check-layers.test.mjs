import { describe, expect, it } from 'vitest';
import { findViolations } from './layers/find-violations.mjs';

const layers = [
  { folder: 'core/model', packages: ['zod'] },
  { folder: 'core/checks', mayImport: ['core/model'] },
  { folder: 'disk', imports: ['core'], node: true },
];
const aliases = { '#core/*': './core/*/index.ts', '#disk': './disk/index.ts' };
const sound = {
  'core/model/index.ts': "import { z } from 'zod';",
  'core/checks/index.ts': "export { plan } from '#core/model';",
  'disk/index.ts': "import fs from 'node:fs';\nimport type { Plan } from '#core/model';",
};

/** The violations of a sound little program with some files changed or added. */
function check(changes, table = layers) {
  const modules = Object.entries({ ...sound, ...changes }).map(([file, text]) => ({ file, text }));
  return findViolations({ modules, layers: table, forTests: { imports: ['samples'], packages: ['vitest'] }, aliases });
}

describe('the table of layers', () => {
  it('lets through what it names', () => expect(check({})).toEqual([]));

  it.each([
    ['an import upwards by alias', { 'core/model/plan.ts': "import '#disk';" }, 'core/model must not import disk.'],
    [
      'an import upwards by path',
      { 'core/model/plan.ts': "export * from '../checks/index.ts';" },
      'must not import core/checks.',
    ],
    ['a dynamic import', { 'core/checks/late.ts': "const disk = await import('#disk');" }, 'must not import disk.'],
    [
      'an import of types',
      { 'core/model/plan.ts': "import type { A } from '#core/checks';" },
      'must not import core/checks.',
    ],
    ['Node in core', { 'core/model/plan.ts': "import 'node:fs';" }, "must not use Node's own modules."],
    ['Node by its bare name', { 'core/model/plan.ts': "import 'fs';" }, "must not use Node's own modules."],
    [
      'a package not named',
      { 'core/checks/rule.ts': "import 'docx/build';" },
      'the package docx is not among those of core/checks.',
    ],
    [
      'a scoped package',
      { 'core/checks/rule.ts': "import '@noble/hashes/sha2.js';" },
      'the package @noble/hashes is not',
    ],
    [
      'a back door',
      { 'disk/read.ts': "import '../core/model/plan.ts';" },
      'core/model is entered by its index.ts only.',
    ],
    [
      'a folder not named',
      { 'core/new/index.ts': '' },
      'core/new/index.ts is in a folder that the table does not know.',
    ],
    [
      'a test builder in the program',
      { 'disk/read.ts': "import '../core/model/testing.ts';" },
      'only tests may import',
    ],
  ])('finds %s', (_, changes, sentence) => {
    const violations = check(changes);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(sentence);
  });

  it('lets tests use builders below them and the test runner', () => {
    const test = "import { it } from 'vitest';\nimport 'node:os';\nimport '../core/model/testing.ts';\nimport 'zod';";
    expect(check({ 'disk/read.test.ts': test })).toEqual([]);
  });

  it('does not let tests look upwards', () => {
    expect(check({ 'core/model/plan.test.ts': "import '#disk';" })).toHaveLength(1);
  });

  it.each([
    ['a folder', { folder: 'word' }, 'The table names word, which holds no module.'],
    ['a package', { folder: 'core/checks', packages: ['big.js'] }, 'use the package big.js, which it does not.'],
    ['an import', { folder: 'disk', imports: ['core', 'core/checks'] }, 'import core/checks, which it does not.'],
  ])('finds %s that nothing uses any more', (_, entry, sentence) => {
    const violations = check({}, [
      ...layers.filter(({ folder }) => folder !== entry.folder),
      { ...layers.find(({ folder }) => folder === entry.folder), ...entry },
    ]);
    expect(violations).toEqual([expect.stringContaining(sentence)]);
  });

  describe('with a star', () => {
    const table = [...layers, { folder: 'features/*', imports: ['core'] }];
    const features = { 'features/a/index.ts': "import '#core/model';", 'features/b/index.ts': '' };

    it('lets each folder import what the entry says', () => expect(check(features, table)).toEqual([]));

    it('keeps the folders from each other', () => {
      const violations = check({ ...features, 'features/b/part.ts': "import '../a';" }, table);
      expect(violations).toEqual([expect.stringContaining('features/b must not import features/a.')]);
    });
  });

  it('does not call an empty look a success', () => {
    expect(findViolations({ modules: [], layers, forTests: { imports: [], packages: [] }, aliases })).toHaveLength(1);
  });
});
