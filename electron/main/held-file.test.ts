import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentOf, takeOverLock } from '#disk';
import type { LockHolder } from '#disk';
import type { FileState } from '#ipc';
import { HeldFile } from './held-file';

const wang: LockHolder = {
  program: 'planloom',
  id: 'a',
  name: '王芳',
  host: 'DESKTOP-1',
  pid: process.pid,
  openedAt: '2026-03-02T06:03:00.000Z',
};
const li: LockHolder = { ...wang, id: 'b', name: '李强', host: 'DESKTOP-2' };
const byLi = { name: '李强', host: 'DESKTOP-2', since: li.openedAt };

const of = (text: string): ReturnType<typeof contentOf> => contentOf(new TextEncoder().encode(text));

let folder = '';
let file = '';
const tell = vi.fn<(state: FileState) => void>();
const holds: HeldFile[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planloom-held-'));
  file = path.join(folder, '彩灯.plan');
  writeFileSync(file, 'one');
  tell.mockClear();
});
afterEach(async () => {
  for (const held of holds.splice(0)) await held.end();
  rmSync(folder, { recursive: true, force: true });
});

async function hold(me = wang): Promise<HeldFile> {
  const held = new HeldFile({ path: file, content: of('one'), me, now: () => new Date(), tell });
  holds.push(held);
  await held.begin(() => undefined);
  return held;
}

it('tells what others do to the file, and that it is as it was again', async () => {
  const held = await hold();
  expect(tell).toHaveBeenLastCalledWith({});
  writeFileSync(file, 'two');
  await held.check();
  expect(tell).toHaveBeenLastCalledWith({ outside: 'changed' });
  rmSync(file);
  await held.check();
  expect(tell).toHaveBeenLastCalledWith({ outside: 'gone' });
  writeFileSync(file, 'one');
  await held.check();
  expect(tell).toHaveBeenLastCalledWith({});
  await held.check();
  expect(tell).toHaveBeenCalledTimes(4);
});

it('takes what this window was writing for its own, also where that failed half way', async () => {
  const held = await hold();
  held.writing(of('two'));
  writeFileSync(file, 'two');
  await held.check();
  expect(held.state).toEqual({});
  held.stands(of('two'));
  writeFileSync(file, 'one');
  await held.check();
  expect(held.state).toEqual({ outside: 'changed' });
});

it('lets be replaced what the officer was shown, and nothing newer', async () => {
  const held = await hold();
  held.shown(of('two'));
  expect(held.expected('known')).toEqual([of('one')]);
  expect(held.expected('seen')).toEqual([of('one'), of('two')]);
  held.stands(of('three'));
  expect(held.expected('seen')).toEqual([of('three')]);
  await Promise.resolve();
});

it('is read-only for the second one, who may take it over, which the first one is told', async () => {
  const [first, second] = [await hold(), await hold(li)];
  expect(first.state).toEqual({});
  expect(second.state).toMatchObject({ readOnly: { kind: 'in-use', by: { name: '王芳', host: 'DESKTOP-1' } } });
  await second.takeOver();
  expect(second.state).toEqual({});
  expect(await first.inUseBy()).toEqual(byLi);
  expect(first.state).toEqual({ readOnly: { kind: 'taken-over', by: byLi } });
  await first.takeOver();
  expect(first.state).toEqual({});
  await second.check();
  expect(second.state).toMatchObject({ readOnly: { kind: 'taken-over' } });
});

it('finds out about a lock that was taken over while nobody looked, before it is saved', async () => {
  const held = await hold();
  await takeOverLock(file, li);
  expect(await held.inUseBy()).toEqual(byLi);
  expect(tell).toHaveBeenLastCalledWith({ readOnly: { kind: 'taken-over', by: byLi } });
});
