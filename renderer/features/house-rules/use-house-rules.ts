import { useEffect, useState } from 'react';
import type { Result } from '#core/model';
import type { HousePack } from '#core/checks';
import type { InstalledHouseRules } from '#ipc';
import { bridge } from '../../workspace';

/** The installed packs and what can be done with them. What fails comes back as a failure to be said. */
export interface HouseRulesAccess extends InstalledHouseRules {
  readonly install: () => Promise<Result<HousePack | undefined>>;
  readonly remove: (pack: HousePack) => Promise<Result<undefined>>;
  /** Gives the name of the file that was written. */
  readonly exportTo: (pack: HousePack) => Promise<Result<string | undefined>>;
}

const NONE: InstalledHouseRules = { packs: [], notices: [] };

export function useHouseRules(): HouseRulesAccess {
  const [installed, setInstalled] = useState(NONE);
  const read = (): Promise<void> => bridge.request('house-rules:list').then(setInstalled);
  useEffect(() => {
    void read();
    return bridge.on('house-rules-changed', () => void read());
  }, []);
  return {
    ...installed,
    install: () => bridge.request('house-rules:install'),
    remove: ({ id }) => bridge.request('house-rules:remove', id),
    exportTo: ({ id }) => bridge.request('house-rules:export', id),
  };
}
