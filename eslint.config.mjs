import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const typed = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing.ts', 'e2e/**', 'bench/**'];

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'AbortSignal', 'fetch', 'setTimeout', 'clearTimeout'].map((name) => [
    name,
    'readonly',
  ]),
);

/** Electron's channels between processes: each has one file that may touch it. */
const rawChannels = (name) => ({
  'no-restricted-imports': [
    'error',
    { paths: [{ name: 'electron', importNames: [name], message: 'Use the contract in electron/ipc.' }] },
  ],
});

/** Clock and chance are passed in, so that the same plan gives the same result. */
const purity = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Core has no clock: take the time as an argument.',
    },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Core has no clock: take the time as an argument.' },
    { object: 'Math', property: 'random', message: 'Core has no chance: take a generator as an argument.' },
  ],
};

export default defineConfig(
  { ignores: ['out', 'dist', '.cache', 'test-results'] },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [ts.configs.recommended],
    languageOptions: { globals: nodeGlobals },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: typed,
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './{core,templates,word,print,sheet,disk,cli,renderer}/tsconfig.json',
          './electron/{ipc,main,jobs,preload}/tsconfig.json',
          './tsconfig.test.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['core/**/*.ts', 'word/**/*.ts', 'print/**/*.ts', 'sheet/**/*.ts'], ignores: tests, rules: purity },
  { files: ['electron/main/**/*.ts'], ignores: ['electron/main/requests.ts'], rules: rawChannels('ipcMain') },
  { files: ['electron/preload/**/*.ts'], ignores: ['electron/preload/bridge.ts'], rules: rawChannels('ipcRenderer') },
  { files: ['renderer/**/*.ts', 'renderer/**/*.tsx'], ...hooks.configs.flat['recommended-latest'] },
  prettier,
);
