import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countTests } from './count-tests.mjs';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'planloom-count-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function report(name, value) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, JSON.stringify(value));
  return file;
}

const spec = (title, status, annotations = []) => ({ title, tests: [{ status, annotations }] });

it('adds up what the runners say and names what was not run', () => {
  const vitest = report('vitest.json', {
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped', fullName: 'a full disk' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ],
  });
  const skipped = spec('the sandbox', 'skipped', [{ type: 'skip', description: 'no namespaces' }]);
  const playwright = report('e2e.json', {
    suites: [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'unexpected'), spec('c', 'flaky'), skipped] }] },
    ],
  });
  expect(countTests({ vitest, playwright: [playwright] })).toEqual({
    passed: 3,
    failed: 2,
    secondTry: ['c'],
    notRun: ['a full disk', 'the sandbox: no namespaces'],
  });
});

it('counts a file that could not be loaded as a failure', () => {
  const vitest = report('vitest.json', { testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(countTests({ vitest, playwright: [] })).toMatchObject({ passed: 0, failed: 1 });
});

it('counts nothing where a runner left no report', () => {
  const missing = path.join(folder, 'missing.json');
  expect(countTests({ vitest: missing, playwright: [missing] })).toEqual({
    passed: 0,
    failed: 0,
    secondTry: [],
    notRun: [],
  });
});
