import type { Events, Requests } from './contract';

/** The only channels between a window and main. */
export const REQUEST_NAMES = [
  'app:start',
  'settings:set',
  'recent:list',
  'recent:forget',
  'plan:open',
  'plan:open-recent',
  'plan:save',
  'plan:save-as',
  'export:word',
  'export:cancel',
  'file:open-outside',
  'file:show-in-folder',
  'window:state',
  'window:close',
  'window:new',
] as const satisfies readonly (keyof Requests)[];

export const EVENT_NAMES = [
  'command',
  'save-and-close',
  'export-progress',
  'settings-changed',
] as const satisfies readonly (keyof Events)[];
