import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder, isRoot, onSmallDisk } from '../testing';
import { readJournal, type JournalEntry } from './journal-format';
import { RecoveryJournal } from './recovery-journal';

const head = { name: '彩灯' };
const base = new Uint8Array([1, 2, 3]);
const entry = (patch: string): JournalEntry => ({ at: '2026-03-01T08:00:00.000Z', patch });
const patchesIn = (file: string): readonly string[] | undefined =>
  readJournal(readFileSync(file))?.entries.map(({ patch }) => patch);

describe('the journal of a window', () => {
  it('is there with its first entry, grows, is put together and removed', async () => {
    await inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.journal');
      const journal = RecoveryJournal.begin(file, head, base);
      expect(existsSync(file)).toBe(false);
      await journal.restart(entry('1'));
      await journal.append(entry('2'));
      await journal.append(entry('3'));
      expect(patchesIn(file)).toEqual(['1', '2', '3']);
      await journal.restart(entry('123'));
      await journal.append(entry('4'));
      expect(patchesIn(file)).toEqual(['123', '4']);
      await journal.close();
      await RecoveryJournal.remove(file);
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it('asks to be put together when it is long, and less often the more it holds', async () => {
    await inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.journal');
      const journal = RecoveryJournal.begin(file, head, base);
      const page = 'x'.repeat(200_000);
      await journal.restart(entry(''));
      for (let count = 0; count < 5; count++) await journal.append(entry(page));
      expect(journal.isLong).toBe(false);
      await journal.append(entry(page));
      expect(journal.isLong).toBe(true);
      await journal.restart(entry(page));
      expect(journal.isLong).toBe(false);
      expect(statSync(file).size).toBeLessThan(250_000);
    });
  });

  it('left behind is gone on with, after what was used of it', async () => {
    await inEmptyFolder(async (folder) => {
      const file = path.join(folder, 'a.journal');
      const before = RecoveryJournal.begin(file, head, base);
      await before.restart(entry('1'));
      await before.append(entry('2'));
      await before.append(entry('bad'));
      const found = readJournal(readFileSync(file));
      if (!found) throw new Error('not found');
      const after = RecoveryJournal.goOn(file, { ...found, entries: found.entries.slice(0, 2) });
      expect(patchesIn(file)).toEqual(['1', '2', 'bad']);
      await after.restart(entry('4'));
      await after.append(entry('5'));
      expect(patchesIn(file)).toEqual(['1', '2', '4', '5']);
      expect(readJournal(readFileSync(file))).toMatchObject({ head, base: Buffer.from(base) });
    });
  });

  it('that cannot be written says so', async () => {
    await inEmptyFolder(async (folder) => {
      writeFileSync(path.join(folder, 'file'), '');
      const journal = RecoveryJournal.begin(path.join(folder, 'file/a.journal'), head, base);
      expect(await journal.restart(entry('1'))).toMatchObject({ ok: false });
      await journal.close();
    });
  });

  it.skipIf(!isRoot)('on a full disk keeps what was there, and goes on when there is room', async () => {
    await onSmallDisk('64k', async (folder) => {
      const file = path.join(folder, 'a.journal');
      const journal = RecoveryJournal.begin(file, head, base);
      expect(await journal.restart(entry('1'))).toMatchObject({ ok: true });
      const large = entry('x'.repeat(80_000));
      expect(await journal.append(large)).toMatchObject({ ok: false, failure: { kind: 'disk-full' } });
      expect(patchesIn(file)).toEqual(['1']);
      expect(await journal.restart(large)).toMatchObject({ ok: false });
      expect(patchesIn(file)).toEqual(['1']);
      expect(await journal.restart(entry('2'))).toMatchObject({ ok: true });
      await journal.append(entry('3'));
      expect(patchesIn(file)).toEqual(['2', '3']);
      await journal.close();
    });
  });
});
