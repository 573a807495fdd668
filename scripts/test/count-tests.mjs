import { readText } from '../repository.mjs';

/** What a vitest report says: { passed, failed, notRun }. A file that could not be loaded counts as one failure. */
function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + broken.length,
    notRun: withStatus('skipped', 'pending', 'todo', 'disabled').map(({ fullName }) => fullName.trim()),
  };
}

/** What a Playwright report says; the reason given to `test.skip` is kept. */
function countPlaywright({ suites, errors = [] }) {
  const specs = suites.flatMap(specsOf);
  const withStatus = (...statuses) =>
    specs.filter(({ tests }) => tests.some(({ status }) => statuses.includes(status)));
  return {
    passed: withStatus('expected', 'flaky').length,
    failed: withStatus('unexpected').length + errors.length,
    secondTry: withStatus('flaky').map(({ title }) => title),
    notRun: withStatus('skipped').map(({ title, tests }) => {
      const reasons = tests.flatMap(({ annotations }) => annotations.map(({ description }) => description));
      return [title, ...reasons.filter(Boolean)].join(': ');
    }),
  };
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Adds up the reports that are there; a runner that left none has counted nothing. */
export function countTests({ vitest, playwright }) {
  const counts = [...read([vitest]).map(countVitest), ...read(playwright).map(countPlaywright)];
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    secondTry: counts.flatMap(({ secondTry = [] }) => secondTry),
    notRun: counts.flatMap(({ notRun }) => notRun),
  };
}

function read(files) {
  return files
    .map(readText)
    .filter((text) => text !== undefined)
    .map((text) => JSON.parse(text));
}
