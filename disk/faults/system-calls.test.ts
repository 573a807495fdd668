import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Failure } from '#core/model';
import { inEmptyFolder } from '../testing';
import { tidyFolder } from '../tidy-folder';
import { expectSentence, isFull, linesOf, standsIn, useWorkshop } from './testing';

const FAULTS = ['error=ENOSPC', 'error=EIO', 'signal=KILL'] as const;
type Fault = (typeof FAULTS)[number];

/** The nth time that a thread makes a system call. */
interface Call {
  readonly name: string;
  readonly nth: number;
}

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const workshop = useWorkshop();

it.skipIf(!canTrace)(
  'every system call of a save, failed once, leaves a whole plan and a sentence (needs strace: sudo apt-get install -y strace)',
  async () => {
    await inEmptyFolder(async (folder) => {
      const file = path.join(folder, '彩灯.plan');
      const calls = await callsOfSave(file);
      expect(calls.map(({ name }) => name)).toEqual(expect.arrayContaining(['fsync', 'rename']));
      let injected = 0;
      for (const [index, call] of calls.entries()) {
        for (const fault of isFull ? FAULTS : FAULTS.filter((_, kind) => kind === index % FAULTS.length)) {
          await saveWith(file, call, fault);
          injected++;
        }
      }
      console.log(`${String(calls.length)} system calls of a save, ${String(injected)} faults: 0 unreadable, 0 lost`);
    });
  },
  1_800_000,
);

/** Traces the one thread that touches files, from before a save until after it. */
async function traced(
  file: string,
  options: readonly string[],
): Promise<{ log: string; answer: Record<string, unknown> | undefined }> {
  const { contents, start, folder } = workshop();
  writeFileSync(file, contents[1] ?? '');
  const child = start('asked', file);
  const lines = linesOf(child);
  const { worker } = (await lines.next()).value as { worker: string };
  const log = path.join(folder, 'trace.log');
  const tracer = spawn('strace', ['-y', '-p', worker, '-o', log, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
  await once(tracer.stderr, 'data'); // “Process … attached”
  child.stdin?.write('save\n');
  const answer = (await lines.next()).value as Record<string, unknown> | undefined;
  await end(child);
  await (tracer.exitCode ?? tracer.signalCode ?? once(tracer, 'exit'));
  return { log: readFileSync(log, 'utf8'), answer };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Waiting and memory are not what a disk fails at. */
const NOT_THE_DISK = /^(futex|madvise|mmap|munmap|mprotect|brk|sched_yield|restart_syscall|rt_\w+|exit\w*)$/;
/** The thread wakes the others through this. */
const WAKES = /eventfd/;

async function callsOfSave(file: string): Promise<readonly Call[]> {
  const { log, answer } = await traced(file, []);
  expect(answer).toMatchObject({ ok: true });
  const counts = new Map<string, number>();
  const calls: Call[] = [];
  for (const line of log.split('\n')) {
    const name = /^(\w+)\(/.exec(line)?.[1];
    if (name === undefined || NOT_THE_DISK.test(name)) continue;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    if (!WAKES.test(line)) calls.push({ name, nth });
  }
  return calls;
}

async function saveWith(file: string, { name, nth }: Call, fault: Fault): Promise<void> {
  const { contents } = workshop();
  const { log, answer } = await traced(file, ['-e', `inject=${name}:${fault}:when=${String(nth)}`]);
  const what = `${name} ${String(nth)} ${fault}\n${log}`;
  const isKill = fault === 'signal=KILL';
  expect(isKill ? log.includes('killed by SIGKILL') : log.includes('(INJECTED)'), what).toBe(true);
  const stands = standsIn(file, contents);
  // The file held plan 1, and plan 0 was saved.
  expect([0, 1], what).toContain(stands);
  if (answer?.['ok'] === true) expect(stands, what).toBe(0);
  else if (!isKill) expectSentence((answer as { failure: Failure }).failure);
  await tidyFolder(path.dirname(file), new Date(), 0);
  expect(readdirSync(path.dirname(file)), what).toEqual([path.basename(file)]);
}
