import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileWithin } from './read-file-within';
import { asNobody, inEmptyFolder, isRoot } from './testing';

const failure = (kind: string): object => ({ ok: false, failure: expect.objectContaining({ kind }) as unknown });

describe('reading a file', () => {
  it('gives its bytes', () =>
    inEmptyFolder(async (folder) => {
      writeFileSync(path.join(folder, '🏮 计划.plan'), '彩灯');
      const read = await readFileWithin(path.join(folder, '🏮 计划.plan'));
      expect(read.ok && new TextDecoder().decode(read.value)).toBe('彩灯');
    }));

  it('stops at the limit, which it names', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.plan');
      writeFileSync(file, new Uint8Array(2049));
      const read = await readFileWithin(file, 2048);
      expect(read).toEqual({ ok: false, failure: { kind: 'too-large', params: { file: 'a.plan', limit: '2 KB' } } });
      expect((await readFileWithin(file, 2049)).ok).toBe(true);
    }));

  it('says what is not a file', () =>
    inEmptyFolder(async (folder) => {
      expect(await readFileWithin(path.join(folder, 'gone.plan'))).toEqual(failure('not-found'));
      expect(await readFileWithin(folder)).toEqual(failure('is-a-folder'));
    }));

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', () =>
    inEmptyFolder(async (folder) => {
      execFileSync('mkfifo', [path.join(folder, 'pipe.plan')]);
      expect(await readFileWithin(path.join(folder, 'pipe.plan'))).toEqual(failure('cannot-read'));
    }),
  );

  it.skipIf(process.platform === 'win32')('says when there is no permission', () =>
    inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.plan');
      writeFileSync(file, 'secret');
      chmodSync(file, 0);
      chmodSync(folder, 0o755);
      const read = async (): Promise<void> => expect(await readFileWithin(file)).toEqual(failure('no-permission'));
      await (isRoot ? asNobody(read) : read());
    }),
  );
});
