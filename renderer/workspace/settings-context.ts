import { createContext, use } from 'react';
import type { Settings } from '#ipc';

/** The officer's settings, and how a feature changes them: at once here, then kept by main. */
export interface SettingsAccess {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** Given by `app/` around the whole window, the start screen too. */
export const SettingsContext = createContext<SettingsAccess | undefined>(undefined);

/** The settings of this window. */
export function useSettings(): SettingsAccess {
  const access = use(SettingsContext);
  if (!access) throw new Error('No settings around this feature');
  return access;
}
