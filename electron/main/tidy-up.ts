import path from 'node:path';
import { removeDeadLock, tidyFolder } from '#disk';
import { lockHolderNow } from './hold-file';
import { windowOf } from './open-plan';
import type { Program } from './program';
import { recoveryFolder } from './recovery/recovery-folder';

/** Removes what a crash left beside the recent files: temporary files and locks of ours. Nobody waits for it. */
export async function tidyUp(program: Program): Promise<void> {
  const files = program.settings.stored.recent.map((recent) => recent.path);
  const me = lockHolderNow(program);
  for (const file of files) {
    // Who opens a file deals with its lock.
    if (!(await windowOf(program, file))) await removeDeadLock(file, me, program.now());
  }
  for (const folder of new Set([recoveryFolder(), ...files.map((file) => path.dirname(file))])) {
    const removed = await tidyFolder(folder, program.now());
    if (removed > 0) program.log('temporary files removed', { count: removed });
  }
}
