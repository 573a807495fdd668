import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { buildProseMirror } from './build-prosemirror';
import { benchChecks } from './checks';
import { benchChecksBesidePeers } from './checks-peers';
import { repositoryFolder, type Electron } from './electron';
import { benchExcel } from './excel';
import { benchFind } from './find';
import { benchGrid } from './grid';
import { largePlan } from './large-plan';
import { measureStart } from './measure-start';
import { measureTyping } from './measure-typing';
import { benchRecovery } from './recovery';
import { benchPaste } from './paste';
import { benchRegisters } from './registers';
import { startElectron } from './start-electron';
import { median, percentile } from './statistics';
import { benchExportClick } from './word/export-click';
import { benchWord } from './word/measure-word';

const STARTS = 9;
const ROUNDS = 3;
const KEYS = 96;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Measures the built program beside ProseMirror and prints what docs/performance.md holds. */
export async function runBench(electron: Electron): Promise<void> {
  console.log(`${String(cpus().length)} processors, ${cpus()[0]?.model ?? ''}, Electron ${electron.version}\n`);
  benchChecks();
  benchChecksBesidePeers();
  benchFind();
  benchExcel();
  benchRecovery();
  await benchWord();
  await benchExportClick(electron);
  await benchStart(electron);
  await benchTyping(electron);
  await benchGrid(electron);
  await benchRegisters(electron);
  await benchPaste(electron);
}

async function benchStart(electron: Electron): Promise<void> {
  await measureStart(electron);
  const times: number[] = [];
  for (let round = 0; round < STARTS; round++) times.push(await measureStart(electron));
  console.log(`Start of the process to usable window, ${String(STARTS)} starts:`);
  console.log(`  median ${ms(median(times))}, from ${ms(Math.min(...times))} to ${ms(Math.max(...times))}\n`);
}

async function benchTyping(electron: Electron): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-bench-plan-'));
  try {
    const file = path.join(folder, 'large.json');
    writeFileSync(file, JSON.stringify(largePlan({ blocks: 10_000, sections: 100 })));
    const peer = await buildProseMirror();
    const programs = {
      Planloom: [repositoryFolder, file],
      ProseMirror: [path.join(repositoryFolder, 'bench/prosemirror/main.cjs'), peer],
    };
    const times: Record<keyof typeof programs, number[]> = { Planloom: [], ProseMirror: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.ProseMirror.push(...(await typeIn(electron, programs.ProseMirror)));
      times.Planloom.push(...(await typeIn(electron, programs.Planloom)));
    }
    reportTyping(times.Planloom, times.ProseMirror);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function typeIn(electron: Electron, args: readonly string[]): Promise<readonly number[]> {
  const { page, close } = await startElectron(electron.path, args);
  try {
    return await measureTyping(page, KEYS);
  } finally {
    await close();
  }
}

function reportTyping(ours: readonly number[], peer: readonly number[]): void {
  console.log(`Key to paint, 10,000 blocks in 100 sections, ${String(ours.length)} keys each:`);
  const row = (name: string, times: readonly number[]): string =>
    `  ${name.padEnd(12)} p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}`;
  console.log(row('Planloom', ours));
  console.log(row('ProseMirror', peer));
  const ratio = (part: number): string => (percentile(ours, part) / percentile(peer, part)).toFixed(2);
  console.log(`  ratio        p50 ${ratio(0.5)}, p95 ${ratio(0.95)}`);
}
