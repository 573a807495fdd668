import { useEffect, useState } from 'react';
import type { Failure } from '#core/model';
import type { Plan } from '#core/records';
import type { ExportReport, Purpose } from '#ipc';
import { bridge } from '../../workspace';

/** How far an export has come. */
export type Progress =
  | { readonly at: 'asking'; readonly failure?: Failure }
  | { readonly at: 'working'; readonly part?: number }
  | { readonly at: 'done'; readonly report: ExportReport };

/** Makes the Word file in the jobs process, tells how far it is, and can be cancelled. */
export function useExport(): {
  readonly progress: Progress;
  readonly start: (plan: Plan, purpose: Purpose, name: string) => Promise<void>;
  readonly cancel: () => void;
  readonly again: () => void;
} {
  const [progress, setProgress] = useState<Progress>({ at: 'asking' });
  useEffect(
    () =>
      bridge.on('export-progress', ({ part }) =>
        setProgress((now) => (now.at === 'working' ? { at: 'working', part } : now)),
      ),
    [],
  );
  return {
    progress,
    start: async (plan, purpose, name) => {
      setProgress({ at: 'working' });
      const result = await bridge.request('export:word', plan, purpose, name);
      if (!result.ok && result.failure.kind !== 'cancelled') setProgress({ at: 'asking', failure: result.failure });
      else setProgress(result.ok && result.value ? { at: 'done', report: result.value } : { at: 'asking' });
    },
    cancel: () => void bridge.request('export:cancel'),
    again: () => setProgress({ at: 'asking' }),
  };
}
