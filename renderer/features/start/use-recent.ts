import { useEffect, useState } from 'react';
import type { FileHandle, RecentFile } from '#ipc';
import { bridge } from '../../workspace';

/** The recent files as main knows them, and how to take one off the list; undefined until main has answered. */
export function useRecent(): {
  readonly recent: readonly RecentFile[] | undefined;
  readonly forget: (file: FileHandle) => Promise<void>;
} {
  const [recent, setRecent] = useState<readonly RecentFile[]>();
  useEffect(() => {
    const ask = (): void => void bridge.request('recent:list').then(setRecent);
    ask();
    return bridge.on('recent-changed', ask);
  }, []);
  return { recent, forget: async (file) => setRecent(await bridge.request('recent:forget', file)) };
}
