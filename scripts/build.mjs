// Builds the program and the command line into out/. With --watch it builds again at each change.
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository } from './repository.mjs';
import { sourcesHash, stampBuild } from './build-stamp.mjs';

/** What runs under Node or in Electron's main, preload and jobs processes: one CommonJS file each. */
const nodeEntries = [
  { entry: 'electron/main/main.ts', output: 'out/main/main.cjs', target: 'node18' },
  { entry: 'electron/preload/preload.ts', output: 'out/preload/preload.cjs', target: 'node18' },
  { entry: 'electron/jobs/jobs.ts', output: 'out/jobs/jobs.cjs', target: 'node18' },
  { entry: 'cli/main.ts', output: 'out/cli/planloom.cjs', target: 'node20' },
];

const external = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const nodeBuild = ({ entry, output, target }, watch) => ({
  configFile: false,
  publicDir: false,
  logLevel: watch ? 'info' : 'error',
  root: inRepository(),
  ssr: { noExternal: true },
  resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
  build: {
    ssr: entry,
    outDir: path.dirname(output),
    emptyOutDir: true,
    target,
    minify: true,
    sourcemap: false,
    watch,
    rollupOptions: {
      external,
      output: { format: 'cjs', entryFileNames: path.basename(output), chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});

const rendererBuild = (react, watch) => ({
  configFile: false,
  logLevel: watch ? 'info' : 'error',
  root: inRepository('renderer'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    minify: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    watch,
  },
});

/** Builds everything and says all that went wrong; `watch` keeps building. */
export async function buildAll({ watch = false } = {}) {
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  const sources = sourcesHash();
  const watcher = watch ? {} : null;
  const builds = [...nodeEntries.map((entry) => nodeBuild(entry, watcher)), rendererBuild(react, watcher)];
  const results = await Promise.allSettled(builds.map((each) => build(each)));
  const errors = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  if (!watch) stampBuild(sources);
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  try {
    await buildAll({ watch: process.argv.includes('--watch') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
