import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { packagedExecutable, withPackagedProgram } from './packaged-program';
import { repository } from './runtime';

const test = base.extend<{ readonly profile: string }>({
  profile: async ({}, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'planloom-profile-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** The switches burnt into the executable, in the order of Electron's fuse wire. */
function readFuses(executable: string): Readonly<Record<string, boolean>> {
  const names = [
    'runAsNode',
    'cookieEncryption',
    'nodeOptions',
    'nodeCliInspect',
    'asarIntegrity',
    'onlyLoadAppFromAsar',
  ];
  const wire = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  const bytes = readFileSync(executable);
  const start = bytes.indexOf(wire) + wire.length + 2;
  return Object.fromEntries(names.map((name, place) => [name, bytes[start + place] === '1'.charCodeAt(0)]));
}

test('the fuses are set', () => {
  test.skip(process.platform === 'darwin', 'the fuses stand in a framework there');
  expect(readFuses(packagedExecutable())).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeCliInspect: false,
    asarIntegrity: true,
    onlyLoadAppFromAsar: true,
  });
});

test('the archive holds the program and nothing else', () => {
  const asar = path.join(repository, 'node_modules/@electron/asar/bin/asar.js');
  const archive = path.join(path.dirname(packagedExecutable()), 'resources/app.asar');
  const files = execFileSync(process.execPath, [asar, 'list', archive], { encoding: 'utf8' }).trim().split('\n');
  const folders = new Set(files.map((file) => file.split(/[\\/]/)[1]));
  expect([...folders].sort()).toEqual(['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'out', 'package.json']);
});

test('it shows a plan', async ({ profile }) => {
  const sample = path.join(repository, 'templates/samples/zigong-lantern.zh-CN.json');
  await withPackagedProgram({ profile, files: [sample] }, async (page) => {
    await expect(page.getByRole('textbox').first()).toBeVisible();
    expect(await page.evaluate(() => document.body.innerText)).toContain('彩灯');
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
    const outside = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(outside).toBe('refused');
  });
});
