import { useEffect, useState } from 'react';
import type { Result } from '#core/model';
import type { Template } from '#core/template';
import type { InstalledTemplates } from '#ipc';
import { bridge } from '../../workspace';

/** The officer's own templates, and what can be done with them. What fails comes back as a failure to be said. */
export interface OwnTemplates extends InstalledTemplates {
  readonly install: () => Promise<Result<Template | undefined>>;
  readonly remove: (template: Template) => Promise<Result<undefined>>;
  /** Gives the name of the file that was written. */
  readonly exportTo: (template: Template) => Promise<Result<string | undefined>>;
}

const NONE: InstalledTemplates = { templates: [], notices: [] };

export function useOwnTemplates(): OwnTemplates {
  const [kept, setKept] = useState(NONE);
  useEffect(() => void bridge.request('templates:list').then(setKept), []);
  const read = async (): Promise<void> => setKept(await bridge.request('templates:list'));
  return {
    ...kept,
    install: async () => {
      const installed = await bridge.request('templates:install');
      await read();
      return installed;
    },
    remove: async ({ id, language }) => {
      const removed = await bridge.request('templates:remove', id, language);
      await read();
      return removed;
    },
    exportTo: ({ id, language }) => bridge.request('templates:export', id, language),
  };
}
