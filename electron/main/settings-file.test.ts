import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULTS, SettingsFile, readStored } from './settings-file';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planloom-settings-'));
  file = path.join(folder, 'settings.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('starts with the defaults', () => {
  expect(readStored(file)).toEqual({ stored: DEFAULTS, isDamaged: false });
  expect(DEFAULTS).toEqual({
    settings: { language: 'zh-CN', theme: 'system' },
    recent: [],
    places: {},
  });
});

it.each([
  ['{}', DEFAULTS],
  ['{"settings":{"theme":"dark"}}', { ...DEFAULTS, settings: { language: 'zh-CN', theme: 'dark' } }],
  ['{"settings":{"zoom":1.5},"later":1}', { ...DEFAULTS, settings: { ...DEFAULTS.settings, zoom: 1.5 } }],
  ['{"settings":{"checksBy":"unit"}}', { ...DEFAULTS, settings: { ...DEFAULTS.settings, checksBy: 'unit' } }],
])('takes what is missing from the defaults: %s', (text, stored) => {
  writeFileSync(file, text);
  expect(readStored(file)).toEqual({ stored, isDamaged: false });
});

it.each(['', '{', '[]', '{"settings":{"language":"fr"}}'])(
  'starts with the defaults where the file is damaged: %j',
  (text) => {
    writeFileSync(file, text);
    expect(readStored(file)).toEqual({ stored: DEFAULTS, isDamaged: true });
  },
);

it('keeps what was changed last', async () => {
  const settings = new SettingsFile(file, DEFAULTS);
  for (const issuer of ['一', '二', '自贡市人民政府'])
    settings.change({ settings: { language: 'en', theme: 'dark', issuer } });
  await settings.settled();
  expect(readStored(file).stored.settings).toEqual({ language: 'en', theme: 'dark', issuer: '自贡市人民政府' });
});

it('lists recent files once each, the latest first, twenty at most', async () => {
  const settings = new SettingsFile(file, DEFAULTS);
  for (let day = 1; day <= 25; day++) settings.remember(`/p/${day}.plan`, '2026-01-01T00:00:00.000Z');
  settings.remember('/p/20.plan', '2026-01-02T00:00:00.000Z');
  settings.forget('/p/25.plan');
  await settings.settled();
  const recent = readStored(file).stored.recent.map((entry) => entry.path);
  expect(recent).toHaveLength(19);
  expect(recent.slice(0, 2)).toEqual(['/p/20.plan', '/p/24.plan']);
});
