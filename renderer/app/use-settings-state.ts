import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Settings } from '#ipc';
import { bridge, type SettingsAccess } from '../workspace';

/** The settings of the window: changed at once here, kept by main, and followed when another window changes them. */
export function useSettingsState(first: Settings): SettingsAccess {
  const [settings, setSettings] = useState(first);
  const change = useCallback((part: Partial<Settings>): void => {
    setSettings((now) => ({ ...now, ...part }));
    void bridge.request('settings:set', part);
  }, []);
  useEffect(() => bridge.on('settings-changed', setSettings), []);
  return useMemo(() => ({ settings, change }), [settings, change]);
}
