import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, test } from 'vitest';
import type { HousePack } from '#core/checks';
import { sayFailure } from '#core/words';
import { programFolder, type Machine } from '../program-folder';
import { inEmptyFolder } from '../testing';
import { HouseRulesFolder, houseRulesIn } from './house-rules-folder';

const own: HousePack = {
  ...{ schema: 1, id: 'own', name: '本市规范用语', version: 1, layer: 'unit' },
  terms: [{ prefer: '彩灯', instead: ['灯彩'] }],
  examples: [{ text: '灯彩', finds: ['term'] }],
};

interface Desk {
  readonly folder: HouseRulesFolder;
  readonly kept: string;
  readonly send: (content: unknown) => string;
  readonly refusal: (content: unknown) => Promise<string>;
}

const atDesk = (use: (desk: Desk) => Promise<void>): Promise<void> =>
  inEmptyFolder(async (home) => {
    const kept = houseRulesIn(home);
    const folder = new HouseRulesFolder(kept);
    const send = (content: unknown): string => {
      const file = path.join(home, 'from-mail.json');
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    };
    const refusal = async (content: unknown): Promise<string> => {
      const installed = await folder.install(send(content));
      return installed.ok ? '' : sayFailure(installed.failure, 'en');
    };
    await use({ folder, kept, send, refusal });
  });

it('is empty before the first pack, and makes no folder', () =>
  atDesk(async ({ folder, kept }) => {
    expect(await folder.list()).toEqual({ packs: [], failures: [] });
    expect(existsSync(kept)).toBe(false);
  }));

it('keeps a pack, gives it again and lets it go', () =>
  atDesk(async ({ folder, kept, send }) => {
    expect(await folder.install(send(own))).toEqual({ ok: true, value: own });
    expect(await folder.list()).toEqual({ packs: [own], failures: [] });
    expect(JSON.parse(readFileSync(path.join(kept, 'own.json'), 'utf8'))).toEqual(own);
    expect(await folder.find('own')).toEqual({ ok: true, value: own });
    expect(await folder.remove('own')).toEqual({ ok: true, value: own });
    expect(readdirSync(kept)).toEqual([]);
    expect(await folder.remove('own')).toMatchObject({ ok: false, failure: { kind: 'unknown-house-pack' } });
  }));

it('lists the packs of the province before those of the unit', () =>
  atDesk(async ({ folder, send }) => {
    for (const pack of [own, { ...own, id: 'z', layer: 'province' }, { ...own, id: 'a' }])
      await folder.install(send(pack));
    expect((await folder.list()).packs.map(({ id }) => id)).toEqual(['z', 'a', 'own']);
  }));

it('replaces a pack by a newer version only, whatever its file is called', () =>
  atDesk(async ({ folder, kept, send, refusal }) => {
    mkdirSync(kept);
    writeFileSync(path.join(kept, 'renamed.json'), JSON.stringify(own));
    expect((await folder.install(send(own))).ok).toBe(true);
    expect(await refusal({ ...own, name: '另一份' })).toMatch(/version 1 is installed/);
    expect((await folder.install(send({ ...own, version: 2 }))).ok).toBe(true);
    expect(readdirSync(kept)).toEqual(['renamed.json']);
    expect((await folder.list()).packs).toMatchObject([{ id: 'own', version: 2 }]);
  }));

it('refuses a pack whose examples do not hold, and keeps nothing of it', () =>
  atDesk(async ({ kept, refusal }) => {
    expect(await refusal({ ...own, examples: [{ text: '彩灯', finds: ['term'] }] })).toMatch(/in the example “彩灯”/);
    expect(await refusal('{"schema":1,')).toMatch(/from-mail\.json.*not valid JSON/);
    expect(existsSync(kept)).toBe(false);
  }));

it('names a damaged file and goes on without it', () =>
  atDesk(async ({ folder, kept }) => {
    mkdirSync(kept);
    writeFileSync(path.join(kept, 'broken.json'), '{"schema":1,');
    writeFileSync(path.join(kept, 'own.json'), JSON.stringify(own));
    writeFileSync(path.join(kept, 'notes.txt'), 'x');
    mkdirSync(path.join(kept, 'folder.json'));
    const { packs, failures } = await folder.list();
    expect(packs).toEqual([own]);
    expect(failures.map((failure) => sayFailure(failure, 'en'))).toEqual([
      expect.stringMatching(/“broken\.json” cannot be used/),
      expect.stringMatching(/“folder\.json” is a folder/),
    ]);
  }));

it('has room for so many packs', () =>
  atDesk(async ({ kept, refusal }) => {
    mkdirSync(kept);
    for (let count = 0; count < 50; count++)
      writeFileSync(path.join(kept, `p${String(count)}.json`), JSON.stringify({ ...own, id: `p${String(count)}` }));
    expect(await refusal({ ...own, id: 'one-more' })).toMatch(/50 are installed/);
  }));

test.each<[Partial<Machine>, string]>([
  [{ platform: 'linux' }, '/home/li/.config/Planloom'],
  [{ platform: 'linux', env: { XDG_CONFIG_HOME: '/etc/li' } }, '/etc/li/Planloom'],
  [{ platform: 'linux', env: { XDG_CONFIG_HOME: '' } }, '/home/li/.config/Planloom'],
  [{ platform: 'darwin' }, '/home/li/Library/Application Support/Planloom'],
  [{ platform: 'win32', env: { APPDATA: '/roaming' } }, '/roaming/Planloom'],
])('the folder of the program is found: %o', (machine, folder) =>
  expect(programFolder({ platform: 'linux', home: '/home/li', env: {}, ...machine })).toBe(folder),
);
