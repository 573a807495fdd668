import { spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isRoot, repository, runtimeFolder } from './runtime';

const nobody = 65534;
/** Root has no sandbox, so root looks at it as somebody else. */
const asUser = isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : ['env'];

function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'the state of the sandbox is read from Linux';
  const [command, ...args] = [...asUser, 'unshare', '--user', 'true'];
  return spawnSync(command, args).status === 0 ? undefined : 'this machine gives users no namespaces of their own';
}

/** A copy of the runtime and the program that every user can read. */
function copyProgram(folder: string): { readonly executable: string; readonly app: string; readonly profile: string } {
  const [dist, app, profile] = ['dist', 'app', 'profile'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  spawnSync('cp', ['-a', runtimeFolder, dist]);
  mkdirSync(app);
  cpSync(path.join(repository, 'out'), path.join(app, 'out'), { recursive: true });
  cpSync(path.join(repository, 'package.json'), path.join(app, 'package.json'));
  mkdirSync(profile);
  if (process.env['XAUTHORITY'] !== undefined) cpSync(process.env['XAUTHORITY'], path.join(folder, 'xauthority'));
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  if (isRoot) chownSync(profile, nobody, nobody);
  return { executable: path.join(dist, 'electron'), app, profile };
}

/** The seccomp mode of each process that shows a page on this profile. */
function rendererModes(profile: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        if (!command.includes('--type=renderer') || !command.includes(profile)) return [];
        return [/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? ''];
      } catch {
        return []; // it has ended in between
      }
    });
}

test("the system's sandbox holds the page", async () => {
  const reason = whyNot();
  test.skip(reason !== undefined, reason);
  const folder = mkdtempSync(path.join(tmpdir(), 'planloom-sandbox-'));
  const { executable, app, profile } = copyProgram(folder);
  const [command, ...args] = [...asUser, executable, app, `--user-data-dir=${profile}`, '--disable-dev-shm-usage'];
  const child = spawn(command, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, XAUTHORITY: path.join(folder, 'xauthority') },
  });
  try {
    await expect.poll(() => rendererModes(profile), { timeout: 20_000 }).toEqual(['2']);
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // It may be in the middle of its start, and has nothing to lose.
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
