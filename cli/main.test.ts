import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'planloom-main-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'cli/main.ts',
      outDir: path.join(folder, 'program'),
      rolldownOptions: {
        external: [...builtinModules, /^node:/],
        output: { format: 'cjs', entryFileNames: 'planloom.cjs' },
      },
    },
  });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function call(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const program = path.join(folder, 'program/planloom.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: tmpdir(),
    env: { INIT_CWD: folder, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

it('counts paths from the caller’s folder and speaks the system’s language', () => {
  expect(call({ LANG: 'zh_CN.UTF-8' }, 'new', 'action-plan', '-o', '计划.plan', '--title', '彩灯')).toEqual({
    code: 0,
    out: '已写入“计划.plan”。\n',
    err: '',
  });
  expect(readdirSync(folder)).toContain('计划.plan');
  expect(call({ LANG: 'en_GB.UTF-8' }, 'check', 'gone.plan')).toEqual({
    code: 2,
    out: '',
    err: 'The file “gone.plan” cannot be found. It may have been moved or deleted; please choose it again.\n',
  });
});

it.skipIf(process.platform === 'win32')('does not mind a reader that stops early', () => {
  const program = path.join(folder, 'program/planloom.cjs');
  const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" --help | true`], { encoding: 'utf8' });
  expect(piped.stderr).toBe('');
});
