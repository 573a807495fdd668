import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentOf } from './content';
import { isProtected } from './is-protected';
import { isSameFile } from './is-same-file';
import { inEmptyFolder } from './testing';
import { tidyFolder } from './tidy-folder';
import { watchFile } from './watch-file';
import { writeVerified } from './write-verified';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that another program changed', () => {
  it('is not replaced, also where size and time stamp are equal', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.plan');
      const time = new Date('2026-03-02T06:03:00Z');
      writeFileSync(file, 'one');
      utimesSync(file, time, time);
      const expected = [contentOf(bytes('one'))];
      writeFileSync(file, 'two');
      utimesSync(file, time, time);
      expect(await writeVerified(file, bytes('mine'), { expected })).toEqual({
        ok: false,
        failure: { kind: 'changed-outside', params: { file: 'a.plan' } },
      });
      expect(readFileSync(file, 'utf8')).toBe('two');
      expect(readdirSync(folder)).toEqual(['a.plan']);
    }));

  it('is replaced where what stands there is known, or nothing stands there any more', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.plan');
      const expected = [contentOf(bytes('one')), contentOf(bytes('two'))];
      expect(await writeVerified(file, bytes('two'), { expected })).toMatchObject({ ok: true });
      expect(await writeVerified(file, bytes('three'), { expected })).toMatchObject({ ok: true });
      expect(readFileSync(file, 'utf8')).toBe('three');
    }));
});

it('two paths are one file through a link, another spelling or a second name, and not because they are equal', () =>
  inEmptyFolder(async (folder) => {
    mkdirSync(path.join(folder, 'x'));
    const [file, link, hard, copy] = ['a.plan', 'link.plan', 'x/hard.plan', 'copy.plan'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string, string];
    writeFileSync(file, 'plan');
    symlinkSync(file, link);
    linkSync(file, hard);
    copyFileSync(file, copy);
    symlinkSync(folder, path.join(folder, 'x/up'));
    for (const other of [file, link, hard, `${folder}/x/../a.plan`, `${folder}/x/up/a.plan`])
      expect(await isSameFile(file, other), other).toBe(true);
    for (const other of [copy, path.join(folder, 'gone.plan')]) expect(await isSameFile(file, other)).toBe(false);
  }));

it('a file that is marked read-only is protected, one that is gone is not', () =>
  inEmptyFolder(async (folder) => {
    const file = path.join(folder, 'a.plan');
    expect(await isProtected(file)).toBe(false);
    writeFileSync(file, 'plan');
    expect(await isProtected(file)).toBe(false);
    chmodSync(file, 0o444);
    expect(await isProtected(file)).toBe(true);
  }));

it('old temporary files of ours are removed from a folder, and nothing else', () =>
  inEmptyFolder(async (folder) => {
    const names = ['.planloom-0123456789ab.tmp', '.planloom-ffffffffffff.tmp', '.planloom-mine.tmp', 'a.tmp', 'a.plan'];
    for (const name of names) writeFileSync(path.join(folder, name), 'x');
    const old = new Date(Date.now() - 3_600_000);
    for (const name of names.filter((each) => !each.includes('fff'))) utimesSync(path.join(folder, name), old, old);
    expect(await tidyFolder(folder, new Date())).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(names.slice(1).sort());
    expect(await tidyFolder(path.join(folder, 'gone'), new Date())).toBe(0);
  }));

it('a file that is replaced, deleted or locked is told, others in its folder are not', () =>
  inEmptyFolder(async (folder) => {
    const file = path.join(folder, '彩灯.plan');
    writeFileSync(file, 'one');
    const tell = vi.fn();
    const stop = watchFile(file, tell);
    const told = (times: number): Promise<void> =>
      expect.poll(() => tell.mock.calls.length, { timeout: 5000 }).toBe(times);
    // A watcher that has just begun may hear of what was before it.
    await new Promise((resolve) => setTimeout(resolve, 600));
    tell.mockClear();
    writeFileSync(path.join(folder, 'other.plan'), 'x');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(tell).not.toHaveBeenCalled();
    writeFileSync(path.join(folder, 'new'), 'two');
    renameSync(path.join(folder, 'new'), file);
    await told(1);
    writeFileSync(path.join(folder, '.~lock.彩灯.plan#'), '');
    await told(2);
    stop();
    writeFileSync(file, 'three');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(tell).toHaveBeenCalledTimes(2);
  }));
