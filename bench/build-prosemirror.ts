import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { repositoryFolder } from './electron';

/** Builds the ProseMirror page as one plain script, which a page from a file may load. Returns the page's path. */
export async function buildProseMirror(): Promise<string> {
  const source = path.join(repositoryFolder, 'bench/prosemirror');
  const outDir = path.join(repositoryFolder, '.cache/bench/prosemirror');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: repositoryFolder,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      lib: { entry: path.join(source, 'page.ts'), formats: ['iife'], name: 'bench', fileName: () => 'page.js' },
    },
  });
  for (const file of ['index.html', 'page.css']) copyFileSync(path.join(source, file), path.join(outDir, file));
  return path.join(outDir, 'index.html');
}
