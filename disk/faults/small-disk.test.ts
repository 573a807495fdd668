import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '#core/model';
import { isRoot, makeReadOnly, onSmallDisk } from '../testing';
import { writeVerified } from '../write-verified';
import { expectSentence, standsIn, useWorkshop } from './testing';

const workshop = useWorkshop();

/** Fails the test where this is not a failure of that kind with a sentence. */
function expectFailure(result: Result<unknown>, kind: string): void {
  expect(result).toMatchObject({ ok: false, failure: { kind } });
  if (!result.ok) expectSentence(result.failure);
}

describe.skipIf(!isRoot)('on a disk of 1 MB (needs root to mount it)', () => {
  it('a plan that does not fit leaves the old one, and is saved once there is room', () =>
    onSmallDisk('1m', async (folder) => {
      const { contents } = workshop();
      const [file, other] = [path.join(folder, '彩灯.plan'), path.join(folder, '其他文件')];
      writeFileSync(file, contents[1] ?? '');
      writeFileSync(other, new Uint8Array(900_000));
      for (const content of contents.slice(3)) {
        expectFailure(await writeVerified(file, content), 'disk-full');
        expect(standsIn(file, contents)).toBe(1);
        expect(readdirSync(folder).sort()).toEqual(['其他文件', '彩灯.plan'].sort());
      }
      rmSync(other);
      expect(await writeVerified(file, contents[3] ?? new Uint8Array())).toMatchObject({ ok: true });
      expect(standsIn(file, contents)).toBe(3);
    }));

  it('that becomes read-only, the old plan stays, and is saved again once it is not', () =>
    onSmallDisk('1m', async (folder) => {
      const { contents } = workshop();
      const file = path.join(folder, '彩灯.plan');
      writeFileSync(file, contents[1] ?? '');
      makeReadOnly(folder);
      expectFailure(await writeVerified(file, contents[2] ?? new Uint8Array()), 'read-only');
      expect(standsIn(file, contents)).toBe(1);
      execFileSync('mount', ['-o', 'remount,rw', folder]);
      expect(await writeVerified(file, contents[2] ?? new Uint8Array())).toMatchObject({ ok: true });
      expect(standsIn(file, contents)).toBe(2);
    }));

  it('whose folder is gone, the officer is told', () =>
    onSmallDisk('1m', async (folder) => {
      const { contents } = workshop();
      const file = path.join(folder, '计划/彩灯.plan');
      expectFailure(await writeVerified(file, contents[0] ?? new Uint8Array()), 'folder-gone');
    }));
});
