import { inRepository } from '../repository.mjs';

const bin = (...parts) => inRepository('node_modules', ...parts);
const node = (...args) => [process.execPath, ...args];
const script = (name, ...args) => node(inRepository('scripts', name), ...args);

/** Where the test runners leave what they counted. */
export const reports = {
  vitest: inRepository('.cache/reports/vitest.json'),
  windows: inRepository('.cache/reports/windows.json'),
  packaged: inRepository('.cache/reports/packaged.json'),
};

const playwright = (project, report, ...options) => ({
  command: script('e2e.mjs', `--project=${project}`, '--reporter=list,json', ...options),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  needs: ['build', 'runtime'],
});

export const staticChecks = [
  { name: 'format', command: node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.') },
  { name: 'types', command: node(bin('typescript/bin/tsc'), '-b') },
  { name: 'lint', command: node(bin('eslint/bin/eslint.js'), '.') },
  { name: 'layers', command: script('check-layers.mjs') },
  { name: 'unused code', command: node(bin('knip/bin/knip.js')) },
  { name: 'generated files', command: script('check-generated.mjs') },
];

const unitTests = {
  name: 'unit tests',
  command: node(
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports.vitest}`,
  ),
};

const build = { name: 'build', gives: 'build', command: script('build.mjs') };

/** Groups run one after the other; inside a group, lanes run side by side. */
export const groups = [
  [staticChecks, [build, unitTests]],
  [[{ name: 'window tests', ...playwright('program', reports.windows) }]],
  [
    [
      { name: 'package', gives: 'package', needs: ['build', 'runtime'], command: script('package.mjs') },
      { name: 'packaged program', ...playwright('packaged', reports.packaged), needs: ['package'] },
    ],
  ],
];
