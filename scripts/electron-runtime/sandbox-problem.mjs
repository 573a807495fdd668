import fs from 'node:fs';
import path from 'node:path';
import { readText } from '../repository.mjs';

/**
 * Why Chromium's sandbox cannot run here, or undefined where it can.
 * It needs another user than root, and unprivileged user namespaces or a set-uid helper.
 */
export function sandboxProblem(dist) {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid() === 0) return 'running as root';
  return namespaceProblem(dist);
}

/** Why any user other than root could not have the sandbox on this machine. */
export function namespaceProblem(dist) {
  const helper = fs.statSync(path.join(dist, 'chrome-sandbox'), { throwIfNoEntry: false });
  if (helper?.uid === 0 && helper.mode & 0o4000) return undefined;
  if (readText('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1') {
    return 'AppArmor restricts user namespaces';
  }
  const isOff = ['/proc/sys/kernel/unprivileged_userns_clone', '/proc/sys/user/max_user_namespaces'];
  return isOff.some((file) => readText(file) === '0') ? 'user namespaces are off' : undefined;
}
