import { spawnSync } from 'node:child_process';
import { hasProgram, runProgram } from '../run-program.mjs';

/** What Electron and the tests use from the system; Debian 13 and Ubuntu 24.04 renamed some (second name). */
const forWindow = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['xvfb'],
  ['xauth'],
  ['fonts-noto-cjk'],
];
const forTests = [
  ...forWindow,
  ['libreoffice-writer'],
  ['libreoffice-calc'],
  ['pandoc'],
  ['poppler-utils'],
  ['strace'],
];

/**
 * Installs missing Debian or Ubuntu packages as root.
 * Returns the one command that installs what is still missing, or undefined where nothing is.
 */
export async function installSystemPackages({ goal, say }) {
  if (process.platform !== 'linux' || !hasProgram('dpkg-query') || !hasProgram('apt-get')) return undefined;
  const missing = missingPackages(goal);
  if (missing.length === 0) return undefined;
  const isRoot = process.getuid() === 0;
  if (isRoot) await installAsRoot({ missing, say });
  const stillMissing = isRoot ? missingPackages(goal) : missing;
  if (stillMissing.length === 0) return undefined;
  return `sudo apt-get install -y --no-install-recommends ${stillMissing.map(installableName).join(' ')}`;
}

function missingPackages(goal) {
  const wanted = goal === 'test' ? forTests : forWindow;
  const format = ['-W', '-f=${Package} ${db:Status-Status}\\n'];
  const { stdout } = spawnSync('dpkg-query', [...format, ...wanted.flat()], { encoding: 'utf8' });
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

function installableName(names) {
  const known = names.filter((name) => {
    const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    return /Candidate: (?!\(none\))/.test(stdout);
  });
  return known[0] ?? names[0];
}

async function installAsRoot({ missing, say }) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('reading the list of system packages (apt-get update) …');
  await runProgram('apt-get', ['update', '-qq'], { env });
  const names = missing.map(installableName);
  say(`installing system packages: ${names.join(' ')} …`);
  const { code, output } = await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
  });
  if (code !== 0) say(`apt-get could not install them:\n${output.split('\n').slice(-12).join('\n')}`);
}
