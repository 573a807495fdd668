import { ipcRenderer } from 'electron';
import { EVENT_NAMES, REQUEST_NAMES } from '#ipc';
import type { Bridge } from '#ipc';

const requests: ReadonlySet<string> = new Set(REQUEST_NAMES);
const events: ReadonlySet<string> = new Set(EVENT_NAMES);

/** The window's side of the contract: only its channels, and never Electron's own events or objects. */
export const bridge: Bridge = {
  request: (name, ...args) => {
    if (!requests.has(name)) return Promise.reject(new Error(`There is no request ${name}.`));
    return ipcRenderer.invoke(name, ...args);
  },
  on: (name, listen) => {
    if (!events.has(name)) throw new Error(`There is no event ${name}.`);
    const hear = (_event: unknown, payload: Parameters<typeof listen>[0]): void => {
      listen(payload);
    };
    ipcRenderer.on(name, hear);
    return () => {
      ipcRenderer.off(name, hear);
    };
  },
};
