import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from '#core/model';
import { codeOf } from './failure-of';

const lockSchema = z.object({
  program: z.literal('planloom'),
  id: z.string().min(1).max(100),
  name: z.string().max(200),
  host: z.string().max(300),
  pid: z.number().int().positive(),
  openedAt: z.iso.datetime(),
});

/** Who has a plan open: one running program (`id`) of one person on one machine. */
export type LockHolder = z.infer<typeof lockSchema>;

/** A lock that was not refreshed for so long, in milliseconds, is left over, on whatever machine it was made. */
export const STALE_AFTER = 10 * 60_000;
const LONGEST_NAME = 255;
const LARGEST = 4096;

/** The lock beside a file, hidden where a dot hides. Where that name would be too long, it is made of a hash. */
export function lockPathOf(file: string): string {
  const { dir, base } = path.parse(file);
  const name = `.~lock.${base}#`;
  const short = `.~lock.${createHash('sha256').update(base).digest('hex').slice(0, 32)}#`;
  return path.join(dir, Buffer.byteLength(name) > LONGEST_NAME ? short : name);
}

/** What a lock says. One that says nothing readable was torn by a crash and binds nobody. */
export async function readLock(lock: string): Promise<LockHolder | undefined> {
  try {
    const { size } = await stat(lock);
    if (size > LARGEST) return undefined;
    const read = lockSchema.safeParse(JSON.parse(await readFile(lock, 'utf8')));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (codeOf(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** Says whether the holder of a lock still works: his program runs, or its lock was refreshed not long ago. */
export async function isLive(lock: string, holder: LockHolder, me: LockHolder, now: Date): Promise<boolean> {
  if (holder.id === me.id) return true;
  if (holder.host === me.host && (holder.pid === me.pid || !isRunning(holder.pid))) return false;
  const { mtimeMs } = await stat(lock);
  return now.getTime() - mtimeMs < STALE_AFTER;
}

/** A process of another user answers with a refusal, and runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
