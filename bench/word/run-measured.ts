import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a program took, with the programs that it started. */
export interface Took {
  /** Seconds of the processors. */
  readonly cpu: number;
  /** The most memory at once, in MiB. */
  readonly memory: number;
  readonly wall: number;
}

const LOOK_EVERY = 10;
/** The clock ticks of /proc in a second: USER_HZ, which Linux fixed at 100. */
const TICKS = 100;

interface Seen {
  readonly parent: number;
  readonly ticks: number;
  readonly kib: number;
}

function look(pid: string): Seen | undefined {
  try {
    // The name in brackets may hold spaces: what counts stands behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const kib = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const [own, system] = [fields[11] ?? 0, fields[12] ?? 0];
    return { parent: fields[1] ?? 0, ticks: own + system, kib };
  } catch {
    return undefined;
  }
}

/** A process and all that came from it, as they are now. */
function treeOf(root: number): ReadonlyMap<number, Seen> {
  const all = new Map<number, Seen>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const seen = look(name);
    if (seen) all.set(Number(name), seen);
  }
  const tree = new Map<number, Seen>();
  const add = (pid: number): void => {
    const seen = all.get(pid);
    if (seen) tree.set(pid, seen);
    for (const [child, { parent }] of all) if (parent === pid) add(child);
  };
  add(root);
  return tree;
}

/** Runs a program and watches it from outside (Linux): all programs are measured in the same way. */
export async function runMeasured(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Took> {
  const started = performance.now();
  const child = spawn(program, [...args], { stdio: 'ignore', env: { ...process.env, ...environment } });
  const ticks = new Map<number, number>();
  let most = 0;
  const timer = setInterval(() => {
    if (child.pid === undefined) return;
    let kib = 0;
    for (const [pid, seen] of treeOf(child.pid)) {
      ticks.set(pid, seen.ticks);
      kib += seen.kib;
    }
    most = Math.max(most, kib);
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  const cpu = [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS;
  return { cpu, memory: most / 1024, wall: (performance.now() - started) / 1000 };
}
