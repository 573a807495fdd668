import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect } from 'vitest';
import { build } from 'vite';
import { decodeDocument, encodeDocument } from '#core/file';
import { LANGUAGES, type Failure } from '#core/model';
import { sayFailure } from '#core/words';
import { loadSample } from '#templates';

/** The full counts take minutes: `npm run reliability` asks for them. */
export const isFull = process.env['PLANLOOM_RELIABILITY'] === 'full';

/**
 * A program that does nothing but save. It waits for a line on its input before each save, or goes on without end,
 * and says on its output how each one ended.
 */
const SAVER = `
const fs = require('node:fs');
const [bundle, way, file, ...sources] = process.argv.slice(2);
const { writeVerified } = require(bundle);
const contents = sources.map((source) => fs.readFileSync(source));
const threads = () => fs.readdirSync('/proc/self/task');
const say = (value) => fs.writeSync(1, JSON.stringify(value) + '\\n');
const save = async (count) => say({ count, ...(await writeVerified(file, contents[count % contents.length])) });
(async () => {
  if (way === 'endless') for (let count = 0; ; count++) await save(count);
  const before = process.platform === 'linux' ? threads() : [];
  await fs.promises.stat(bundle);
  say({ worker: process.platform === 'linux' ? threads().find((thread) => !before.includes(thread)) : undefined });
  let count = 0;
  process.stdin.on('data', () => void save(count++));
})();
`;

/** The folder with the saving program and the plans it saves. */
export interface Workshop {
  readonly folder: string;
  /** What each save in turn puts in the file. */
  readonly contents: readonly Uint8Array[];
  readonly start: (way: 'endless' | 'asked', file: string) => ChildProcess;
}

/** Builds the saving program once for a test file; gives it to the tests. */
export function useWorkshop(): () => Workshop {
  let workshop: Workshop | undefined;
  beforeAll(async () => {
    workshop = await makeWorkshop(mkdtempSync(path.join(tmpdir(), 'planloom-faults-')));
  }, 120_000);
  afterAll(() => {
    if (workshop) rmSync(workshop.folder, { recursive: true, force: true });
  });
  return () => {
    if (!workshop) throw new Error('The workshop is made before the tests.');
    return workshop;
  };
}

async function makeWorkshop(folder: string): Promise<Workshop> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: path.join(import.meta.dirname, '../..'),
    ssr: { noExternal: true },
    build: {
      ssr: 'disk/index.ts',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'disk.cjs' } },
    },
  });
  const saver = path.join(folder, 'saver.cjs');
  writeFileSync(saver, SAVER);
  const contents = await somePlans();
  const sources = contents.map((bytes, index) => {
    const source = path.join(folder, `${String(index)}.source`);
    writeFileSync(source, bytes);
    return source;
  });
  const start: Workshop['start'] = (way, file) =>
    spawn(process.execPath, [saver, path.join(folder, 'disk.cjs'), way, file, ...sources], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, UV_THREADPOOL_SIZE: '1', NODE_OPTIONS: '' },
    });
  return { folder, contents, start };
}

/** Five states of the sample, small and large, so that one save is told from the next. */
async function somePlans(): Promise<readonly Uint8Array[]> {
  const sample = await loadSample('zh-CN');
  return Array.from({ length: 5 }, (_, state) => {
    const noise = Array.from({ length: state * 4000 }, (__, n) =>
      createHash('md5')
        .update(`${String(state)} ${String(n)}`)
        .digest('hex'),
    );
    const profile = { ...sample.profile, title: `第${String(state)}次保存`, note: noise.join('') };
    return encodeDocument({ plan: { ...sample, profile }, versions: [] });
  });
}

/** The lines a program says, one after the other, as the data they are; ends when the program does. */
export async function* linesOf(child: ChildProcess): AsyncGenerator<Record<string, unknown>> {
  if (!child.stdout) throw new Error('The program has no output.');
  for await (const line of createInterface(child.stdout)) yield JSON.parse(line) as Record<string, unknown>;
}

/** Which of the plans stands whole in a file; fails the test where none does. */
export function standsIn(file: string, contents: readonly Uint8Array[]): number {
  const bytes = readFileSync(file);
  const found = contents.findIndex((content) => bytes.equals(content));
  const read = decodeDocument(bytes, file);
  expect(read.ok && read.value.plan.profile.title).toBe(`第${String(found)}次保存`);
  return found;
}

/** What failed is one sentence for the officer, in both languages, with nothing left to fill in. */
export function expectSentence(failure: Failure): void {
  for (const language of LANGUAGES) expect(sayFailure(failure, language)).toMatch(/^[^{}]{12,}[。.]$/);
}
