import type { Bridge } from '#ipc';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly planloom: Bridge;
  }
}

/** The way to main: the named requests of the contract and nothing else. */
export const bridge: Bridge = {
  request: (name, ...args) => window.planloom.request(name, ...args),
  on: (name, listen) => window.planloom.on(name, listen),
};
