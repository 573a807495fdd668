import { link, open, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { codeOf } from './failure-of';
import { isLive, lockPathOf, readLock } from './lock-holder';
import type { LockHolder } from './lock-holder';
import { temporaryBeside } from './temporary-name';

/** What became of a lock: ours, held by someone else, or impossible because nothing can be written there. */
export type LockOutcome = { readonly kind: 'ours' | 'impossible' } | { readonly kind: 'held'; readonly by: LockHolder };

/** Takes the lock of a file, unless someone who still works has it. A lock that is left over is replaced. */
export async function takeLock(file: string, me: LockHolder, now: Date): Promise<LockOutcome> {
  const lock = lockPathOf(file);
  return await orImpossible(async () => {
    const held = await heldByOther(lock, me, now);
    if (held) return held;
    if (!(await createLock(lock, me))) {
      // Someone was quicker, or a lock was left over.
      const quicker = await heldByOther(lock, me, now);
      if (quicker) return quicker;
      await replaceLock(lock, me);
    }
    return { kind: 'ours' };
  });
}

/** Who else has a file open; undefined where nobody, or where nobody can tell. */
export async function otherHolder(file: string, me: LockHolder, now: Date): Promise<LockHolder | undefined> {
  const outcome = await orImpossible(async () => (await heldByOther(lockPathOf(file), me, now)) ?? { kind: 'ours' });
  return outcome.kind === 'held' ? outcome.by : undefined;
}

/** Takes the lock from whoever has it; the other program finds out when it looks. */
export async function takeOverLock(file: string, me: LockHolder): Promise<LockOutcome> {
  return await orImpossible(async () => {
    await replaceLock(lockPathOf(file), me);
    return { kind: 'ours' };
  });
}

/** Says that we still work, and finds out who took the lock. One that was deleted is made again. */
export async function refreshLock(file: string, me: LockHolder, now: Date): Promise<LockOutcome> {
  const lock = lockPathOf(file);
  return await orImpossible(async () => {
    const holder = await readLock(lock);
    if (holder?.id !== me.id) return await takeLock(file, me, now);
    await utimes(lock, now, now);
    return { kind: 'ours' };
  });
}

/** Removes a lock that is ours. */
export async function removeLock(file: string, me: LockHolder): Promise<void> {
  await removeIf(file, (holder) => Promise.resolve(holder.id === me.id));
}

/** Removes a lock that a crash on this machine left behind. */
export async function removeDeadLock(file: string, me: LockHolder, now: Date): Promise<void> {
  await removeIf(file, async (holder, lock) => holder.host === me.host && !(await isLive(lock, holder, me, now)));
}

async function heldByOther(lock: string, me: LockHolder, now: Date): Promise<LockOutcome | undefined> {
  const holder = await readLock(lock);
  const isHeld = holder && holder.id !== me.id && (await isLive(lock, holder, me, now));
  return isHeld ? { kind: 'held', by: holder } : undefined;
}

async function removeIf(file: string, isToGo: (holder: LockHolder, lock: string) => Promise<boolean>): Promise<void> {
  const lock = lockPathOf(file);
  await orImpossible(async () => {
    const holder = await readLock(lock);
    if (holder && (await isToGo(holder, lock))) await rm(lock, { force: true });
    return { kind: 'ours' };
  });
}

/** Makes the lock, whole from its first moment, where there is none; false where there is one. */
async function createLock(lock: string, me: LockHolder): Promise<boolean> {
  const temporary = await writeBeside(lock, me);
  try {
    await link(temporary, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return await createInPlace(lock, me);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Memory sticks know no second names: there the name is taken first and the lock written then. */
async function createInPlace(lock: string, me: LockHolder): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    try {
      await handle.writeFile(JSON.stringify(me));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function replaceLock(lock: string, me: LockHolder): Promise<void> {
  await rename(await writeBeside(lock, me), lock);
}

async function writeBeside(lock: string, me: LockHolder): Promise<string> {
  const temporary = temporaryBeside(lock);
  await writeFile(temporary, JSON.stringify(me), { flag: 'wx' });
  return temporary;
}

/** A lock never stands in the way of work: where it cannot be written, there is none. */
async function orImpossible(act: () => Promise<LockOutcome>): Promise<LockOutcome> {
  try {
    return await act();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return { kind: 'impossible' };
  }
}
