import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refreshLock, removeDeadLock, removeLock, takeLock, takeOverLock } from './lock-file';
import { STALE_AFTER, lockPathOf } from './lock-holder';
import type { LockHolder } from './lock-holder';
import { asNobody, inEmptyFolder, isRoot } from './testing';

const openedAt = '2026-03-02T06:03:00.000Z';
/** Process 1 always runs. */
const wang: LockHolder = { program: 'planloom', id: 'a', name: '王芳', host: 'DESKTOP-1', pid: 1, openedAt };
const li: LockHolder = { ...wang, id: 'b', name: '李强', host: 'DESKTOP-2' };
const now = (): Date => new Date();
const held = (by: LockHolder): object => ({ kind: 'held', by });

const withPlan = (use: (file: string, folder: string) => Promise<void>): Promise<void> =>
  inEmptyFolder(async (folder) => {
    const file = path.join(folder, '彩灯.plan');
    writeFileSync(file, 'plan');
    await use(file, folder);
  });

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

describe('the lock of a file', () => {
  it('stands beside it while it is open, says who has it, and goes', () =>
    withPlan(async (file, folder) => {
      expect(await takeLock(file, wang, now())).toEqual({ kind: 'ours' });
      expect(readdirSync(folder).sort()).toEqual(['.~lock.彩灯.plan#', '彩灯.plan']);
      expect(JSON.parse(readFileSync(lockPathOf(file), 'utf8'))).toEqual(wang);
      expect(await takeLock(file, li, now())).toEqual(held(wang));
      await removeLock(file, li);
      expect(existsSync(lockPathOf(file))).toBe(true);
      await removeLock(file, wang);
      expect(readdirSync(folder)).toEqual(['彩灯.plan']);
    }));

  it('is taken by one of many who ask at once', () =>
    withPlan(async (file) => {
      const people = Array.from({ length: 12 }, (_, index) => ({ ...wang, id: `p${String(index)}` }));
      const outcomes = await Promise.all(people.map((me) => takeLock(file, { ...me, host: me.id }, now())));
      expect(outcomes.filter(({ kind }) => kind === 'ours')).toHaveLength(1);
    }));

  it('can be taken over, which the first one finds out', () =>
    withPlan(async (file) => {
      await takeLock(file, wang, now());
      expect(await refreshLock(file, wang, now())).toEqual({ kind: 'ours' });
      await takeOverLock(file, li);
      expect(await refreshLock(file, wang, now())).toEqual(held(li));
      await removeLock(file, wang);
      expect(existsSync(lockPathOf(file))).toBe(true);
    }));

  it('is made again where it was deleted', () =>
    withPlan(async (file) => {
      expect(await refreshLock(file, wang, now())).toEqual({ kind: 'ours' });
      expect(existsSync(lockPathOf(file))).toBe(true);
    }));

  it('of a program that is dead binds nobody on its machine, and is cleared there only', () =>
    withPlan(async (file) => {
      const dead = { ...wang, pid: await deadProcess() };
      await takeLock(file, dead, now());
      expect(await takeLock(file, li, now())).toEqual(held(dead));
      await removeDeadLock(file, li, now());
      expect(existsSync(lockPathOf(file))).toBe(true);
      await removeDeadLock(file, { ...li, host: 'DESKTOP-1' }, now());
      expect(existsSync(lockPathOf(file))).toBe(false);
      await takeLock(file, dead, now());
      expect(await takeLock(file, { ...li, host: 'DESKTOP-1' }, now())).toEqual({ kind: 'ours' });
    }));

  it('that nobody refreshed for ten minutes binds nobody; refreshing keeps it', () =>
    withPlan(async (file) => {
      await takeLock(file, wang, now());
      const old = new Date(Date.now() - STALE_AFTER - 1000);
      utimesSync(lockPathOf(file), old, old);
      await refreshLock(file, wang, now());
      expect(await takeLock(file, li, now())).toEqual(held(wang));
      utimesSync(lockPathOf(file), old, old);
      expect(await takeLock(file, li, now())).toEqual({ kind: 'ours' });
    }));

  it.each(['', '{', '{"program":"other"}', 'x'.repeat(5000)])('that is torn or foreign (%#) binds nobody', (text) =>
    withPlan(async (file) => {
      writeFileSync(lockPathOf(file), text);
      expect(await takeLock(file, wang, now())).toEqual({ kind: 'ours' });
    }),
  );

  it('of a file with a name of 255 bytes has a shorter name', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, `${'长'.repeat(83)}1.plan`);
      writeFileSync(file, 'plan');
      expect(await takeLock(file, wang, now())).toEqual({ kind: 'ours' });
      expect(await takeLock(file, li, now())).toEqual(held(wang));
    }));

  it.skipIf(process.platform === 'win32')('is left out in a folder that may not be written, but seen there', () =>
    withPlan(async (file, folder) => {
      const act = async (me: LockHolder, outcome: object): Promise<void> => {
        chmodSync(folder, 0o555);
        const take = async (): Promise<void> => expect(await takeLock(file, me, now())).toEqual(outcome);
        await (isRoot ? asNobody(take) : take());
        chmodSync(folder, 0o755);
      };
      await act(wang, { kind: 'impossible' });
      expect(readdirSync(folder)).toEqual(['彩灯.plan']);
      await takeLock(file, wang, now());
      await act(li, held(wang));
    }),
  );
});
