import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asNobody, inEmptyFolder, isRoot, makeReadOnly, onSmallDisk } from './testing';
import { writeVerified } from './write-verified';

const bytes = new TextEncoder().encode('自贡市彩灯产业转型升级行动计划');
const text = (file: string): string => readFileSync(file, 'utf8');
const failure = (kind: string): object => ({ ok: false, failure: expect.objectContaining({ kind }) as unknown });

describe('writing a file', () => {
  it.each(['plan.plan', '自贡市彩灯产业转型升级行动计划（2026—2028年）.plan', '🏮 灯会 🎆.plan', '  空格 .plan'])(
    'writes and reads back “%s”',
    (name) =>
      inEmptyFolder(async (folder) => {
        expect(await writeVerified(path.join(folder, name), bytes)).toMatchObject({ ok: true });
        expect(text(path.join(folder, name))).toBe('自贡市彩灯产业转型升级行动计划');
        expect(readdirSync(folder)).toEqual([name]);
      }),
  );

  it('replaces the file and keeps its rights', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.plan');
      writeFileSync(file, 'old');
      chmodSync(file, 0o640);
      await writeVerified(file, bytes);
      expect(statSync(file).mode & 0o777).toBe(0o640);
      expect(text(file)).not.toBe('old');
    }));

  it('does not replace it where told so', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.plan');
      writeFileSync(file, 'old');
      expect(await writeVerified(file, bytes, { ifExists: 'fail' })).toEqual(failure('exists'));
      expect(text(file)).toBe('old');
    }));

  it('leaves a link a link and writes what it points to', () =>
    inEmptyFolder(async (folder) => {
      const [target, link] = [path.join(folder, 'real.plan'), path.join(folder, 'link.plan')];
      writeFileSync(target, 'old');
      symlinkSync(target, link);
      await writeVerified(link, bytes);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(text(target)).not.toBe('old');
    }));

  it('says what is in the way', () =>
    inEmptyFolder(async (folder) => {
      mkdirSync(path.join(folder, 'a.plan'));
      expect(await writeVerified(path.join(folder, 'a.plan'), bytes)).toEqual(failure('is-a-folder'));
      expect(await writeVerified(path.join(folder, 'gone/a.plan'), bytes)).toEqual(failure('folder-gone'));
      expect(await writeVerified(path.join(folder, `${'长'.repeat(100)}.plan`), bytes)).toEqual(
        failure('name-too-long'),
      );
      expect(readdirSync(folder)).toEqual(['a.plan']);
    }));

  it.skipIf(!isRoot)('on a full disk keeps the old file whole and leaves nothing behind', () =>
    onSmallDisk('64k', async (folder) => {
      const file = path.join(folder, 'a.plan');
      writeFileSync(file, 'old');
      expect(await writeVerified(file, new Uint8Array(1_000_000))).toEqual(failure('disk-full'));
      expect(text(file)).toBe('old');
      expect(readdirSync(folder)).toEqual(['a.plan']);
    }),
  );

  it.skipIf(!isRoot)('on a read-only disk keeps the old file', () =>
    onSmallDisk('64k', async (folder) => {
      writeFileSync(path.join(folder, 'a.plan'), 'old');
      makeReadOnly(folder);
      expect(await writeVerified(path.join(folder, 'a.plan'), bytes)).toEqual(failure('read-only'));
      expect(await writeVerified(path.join(folder, 'b.plan'), bytes)).toEqual(failure('read-only'));
      expect(text(path.join(folder, 'a.plan'))).toBe('old');
    }),
  );

  it.skipIf(process.platform === 'win32')('in a folder without permission says so', () =>
    inEmptyFolder(async (folder) => {
      const write = async (): Promise<void> => {
        expect(await writeVerified(path.join(folder, 'a.plan'), bytes)).toEqual(failure('no-permission'));
      };
      chmodSync(folder, 0o555);
      await (isRoot ? asNobody(write) : write());
      chmodSync(folder, 0o755);
      expect(readdirSync(folder)).toEqual([]);
    }),
  );

  it.skipIf(process.platform === 'win32')('does not replace a file that is protected against writing', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.plan');
      writeFileSync(file, 'old');
      chmodSync(file, 0o444);
      chmodSync(folder, 0o777);
      const write = async (): Promise<void> => {
        expect(await writeVerified(file, bytes)).toEqual(failure('no-permission'));
      };
      await (isRoot ? asNobody(write) : write());
      expect(text(file)).toBe('old');
    }),
  );
});
