import { useEffect, useState } from 'react';
import type { FileState } from '#ipc';
import { bridge } from '../workspace';

/** How the file of this window stands in the world: asked once, then told by main. */
export function useFileState(): FileState {
  const [state, setState] = useState<FileState>({});
  useEffect(() => {
    const stop = bridge.on('file-state', setState);
    void bridge.request('file:state').then(setState);
    return stop;
  }, []);
  return state;
}
