import { watch } from 'node:fs';
import path from 'node:path';
import { codeOf } from './failure-of';
import { lockPathOf } from './lock-holder';

/** A save by another program is several events: they are told as one, this many milliseconds after the last. */
const PAUSE = 250;

/**
 * Tells when something happens to a file or its lock, until the returned function is called. The folder is watched,
 * because a file that is replaced is another one. Network folders may tell nothing: who must be sure looks itself.
 */
export function watchFile(file: string, tell: () => void): () => void {
  const names = [path.basename(file), path.basename(lockPathOf(file))];
  let pause: ReturnType<typeof setTimeout> | undefined;
  const hear = (_event: string, name: string | null): void => {
    if (name !== null && !names.includes(name)) return;
    clearTimeout(pause);
    pause = setTimeout(tell, PAUSE);
  };
  const stopWatching = watchFolder(path.dirname(file), hear);
  return () => {
    clearTimeout(pause);
    stopWatching();
  };
}

function watchFolder(folder: string, hear: (event: string, name: string | null) => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, hear);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return () => undefined;
  }
}
