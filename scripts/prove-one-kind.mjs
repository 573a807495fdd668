// npm run prove-one-kind: adds a record kind, one file and its line, to a copy of the program, and shows that the window,
// the tables, Word, Excel, the checks, finding and comparing know it: the copy type-checks and its tests pass.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRepository, repository } from './repository.mjs';

/** What is not copied: what is installed, made, or kept by git. */
const LEFT_OUT = new Set(['node_modules', '.git', 'out', 'dist', 'release', 'test-results', 'playwright-report']);

/** The tests that go over every kind, besides those made for this one. The samples are left out: saving them writes the new register. */
const TESTS = [
  ...['core', 'sheet', 'renderer/fields', 'renderer/editor/references'],
  ...['renderer/features/registers', 'renderer/features/outline', 'renderer/features/pasting', 'scripts/one-kind'],
];

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'planloom-one-kind-'));
const inCopy = (...parts) => path.join(copy, ...parts);

/** Runs a program in the copy, with its output here; says whether it ended well. */
function run(name, ...args) {
  console.log(`\n${[name, ...args].join(' ')}`);
  return spawnSync(inCopy('node_modules/.bin', name), args, { cwd: copy, stdio: 'inherit' }).status === 0;
}

/** Changes a file of the copy; a change that finds nothing to change is a mistake of this script. */
function change(file, from, to) {
  const text = fs.readFileSync(inCopy(file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  fs.writeFileSync(
    inCopy(file),
    text.replace(from, () => to),
  );
}

try {
  fs.cpSync(repository, copy, { recursive: true, filter: (from) => !LEFT_OUT.has(path.basename(from)) });
  fs.symlinkSync(inRepository('node_modules'), inCopy('node_modules'), 'dir');
  fs.copyFileSync(inRepository('scripts/one-kind/risk.ts.txt'), inCopy('core/records/risk.ts'));
  change(
    'core/records/kinds.ts',
    "import { safeguard } from './safeguard';",
    "import { risk } from './risk';\nimport { safeguard } from './safeguard';",
  );
  change('core/records/kinds.ts', 'safeguard, annex }', 'safeguard, annex, risk }');
  change(
    'docs/glossary.md',
    '| record | 记录 |',
    '| risk | 风险 | what may go wrong |\n| risks (table) | 风险清单 | |\n| record | 记录 |',
  );
  fs.copyFileSync(
    inRepository('scripts/one-kind/risk-everywhere.test.mjs.txt'),
    inCopy('scripts/one-kind/risk-everywhere.test.mjs'),
  );
  const hasTypes = run('tsc', '-b');
  const isProved = run('vitest', 'run', ...TESTS) && hasTypes;
  console.log(isProved ? '\nA kind is one file.' : '\nA kind is more than one file: see above.');
  process.exitCode = isProved ? 0 : 1;
} finally {
  fs.rmSync(copy, { recursive: true, force: true });
}
